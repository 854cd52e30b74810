import { element } from '../launcher/element.ts';
import { PAINT } from '../page/marks-style.ts';
import type { MarksToBackground } from '../page/messages.ts';
import { barWords } from './bar-words.ts';

export const BAR = 'laeringsdialog-bar';

const GAP = 6;

const STYLE = `
:host{all:initial!important}
.bar{position:fixed;display:flex;gap:4px;padding:4px;border-radius:8px;background:#fff;border:1px solid #17526b;box-shadow:0 2px 8px #0005;font:600 13px/1 system-ui,sans-serif;z-index:2147483647}
button{font:inherit;color:#0b2533;background:#fff;border:1px solid #17526b;border-radius:6px;min-height:28px;padding:4px 8px;cursor:pointer;white-space:nowrap}
button:hover{outline:2px solid #17526b}
button:focus-visible{outline:3px solid #b36b00}
@media (forced-colors:active){.bar,button{border:1px solid ButtonText}}
@media print{.bar{display:none}}
`;

/** A bar beside marked text. */
export type Bar = { remove: () => void; holds: (event: Event) => boolean };

/**
 * Puts the bar beside the last line of what is marked.
 * @param line where that line stands in the window
 * @param language as the teacher chose it, unchecked
 * @param act told what the teacher presses
 */
export const makeBar = (line: DOMRect, language: unknown, act: (message: MarksToBackground) => void): Bar => {
  const words = barWords(language, navigator.language);
  const host = document.createElement(BAR);
  host.style.setProperty('all', 'initial', 'important');
  const shadow = host.attachShadow({ mode: 'closed' });
  const button = (label: string, message: MarksToBackground) => {
    const made = element('button', { type: 'button' }, label);
    made.addEventListener('click', (event) => event.isTrusted && act(message));
    return made;
  };
  const bar = element(
    'div',
    { class: 'bar', role: 'toolbar', 'aria-label': words.note },
    ...PAINT.map(({ color, ground }) => {
      const made = button(words.colors[color], { type: 'annotate', color });
      made.style.background = ground;
      return made;
    }),
    button(words.goal, { type: 'use-marked' }),
  );
  // What is marked must stay marked while a button is pressed.
  bar.addEventListener('pointerdown', (event) => event.preventDefault());
  bar.addEventListener('mousedown', (event) => event.preventDefault());
  const style = document.createElement('style');
  style.textContent = STYLE;
  shadow.append(style, bar);
  document.documentElement.append(host);
  const { width, height } = bar.getBoundingClientRect();
  const below = line.bottom + GAP + height <= innerHeight;
  bar.style.top = `${Math.max(0, below ? line.bottom + GAP : line.top - GAP - height)}px`;
  bar.style.left = `${Math.max(0, Math.min(line.left, innerWidth - width - GAP))}px`;
  return { remove: () => host.remove(), holds: (event) => event.composedPath().includes(host) };
};
