/** How a form in a file of its own looks: narrow screens first, light and dark. */
export const FORM_STYLE = `
:root { color-scheme: light dark; --line: light-dark(#6b7f8a, #8a9ca6); --soft: light-dark(#4a5d68, #a9bac4); --accent: light-dark(#17526b, #8cc8e4); --on-accent: light-dark(#ffffff, #0b1d26); --warn: light-dark(#9a2c10, #ffb39c); }
*, *::before { box-sizing: border-box; }
body { margin: 0 auto; max-width: 42rem; padding: 1rem; font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: light-dark(#15242c, #e8eef1); background: light-dark(#ffffff, #14191d); overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .25rem; }
p { margin: 0 0 .5rem; }
.hint { color: var(--soft); font-size: .9rem; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
.question { margin: 1.25rem 0; }
.question > label, legend { display: block; font-weight: 600; padding: 0; }
.within { border-left: 3px solid var(--line); padding-left: .75rem; margin: .75rem 0; }
.within > label, .within > legend { font-weight: 400; }
textarea, input:not([type=radio], [type=checkbox]) { font: inherit; color: inherit; background: transparent; border: 1px solid var(--line); border-radius: 6px; padding: .5rem; width: 100%; max-width: 100%; }
input[type=date] { width: auto; }
textarea { min-height: 5rem; field-sizing: content; resize: vertical; }
.options { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
.options label { display: flex; align-items: center; gap: .5rem; min-height: 2.75rem; }
.options input { width: 1.25rem; height: 1.25rem; margin: 0; flex: none; accent-color: var(--accent); }
.within > legend { float: left; width: 100%; }
.within > legend + * { clear: both; }
.face { width: 1.9rem; height: 1.9rem; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; }
.cross { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr)); }
button { font: inherit; color: inherit; background: transparent; border: 1px solid var(--line); border-radius: 6px; padding: .6rem 1rem; min-height: 2.75rem; cursor: pointer; }
button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
.end { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 2rem; border-top: 1px solid var(--line); padding-top: 1rem; }
.said:empty { display: none; }
.said { flex-basis: 100%; font-weight: 600; }
.warn { color: var(--warn); font-weight: 600; }
:focus-visible { outline: 3px solid light-dark(#b35c00, #ffb84d); outline-offset: 2px; }
`;
