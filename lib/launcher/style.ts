/** The tab's look: slim at the right edge; its three small buttons show while it is pointed at or focused, and never move it. */
export const STYLE = `
:host{all:initial!important}
*{box-sizing:border-box;margin:0}
[hidden]{display:none!important}
.tab{position:fixed;right:0;transform:translateY(-50%);display:flex;font:600 13px/1 system-ui,sans-serif;z-index:1}
button{font:inherit;color:#fff;background:#17526b;border:1px solid #fff;border-right:0;cursor:pointer;padding:0}
button:hover{background:#0e3a4d}
button:focus-visible{outline:3px solid #ffb000;outline-offset:-1px}
.open{writing-mode:vertical-rl;transform:rotate(180deg);min-width:28px;padding:12px 6px;border-radius:0 8px 8px 0;border:1px solid #fff;border-left:0;box-shadow:0 1px 4px #0006}
.tools{position:absolute;top:100%;right:0;display:flex;flex-direction:column;opacity:0;pointer-events:none}
.tab.low .tools{top:auto;bottom:100%}
.tab:hover .tools,.tab:focus-within .tools{opacity:1;pointer-events:auto}
.tools button{width:28px;height:26px}
@media (forced-colors:active){button{border:1px solid ButtonText}}
@media print{.tab{display:none}}
`;

/** The panel's look, in the same shadow root. */
export const PANEL_STYLE = `
.panel{position:fixed;inset:0 0 0 auto;display:flex;background:Canvas;color-scheme:light dark;box-shadow:-2px 0 10px #0004;z-index:2}
iframe{flex:1;min-width:0;border:0;color-scheme:light dark}
.edge{flex:none;width:8px;cursor:col-resize;background:#8fa7b3;touch-action:none}
.edge:hover{background:#17526b}
.edge:focus-visible{outline:3px solid #ffb000;outline-offset:-1px}
.dragging iframe{pointer-events:none}
@media (forced-colors:active){.edge{border:1px solid ButtonText}}
@media print{.panel{display:none}}
`;
