import { element } from './element.ts';
import { wordsFor } from './words.ts';

const STEP = 10;
/** Below this the small buttons stand above the tab, where the window has room for them. */
const LOW = 60;

/** The slim tab at the edge: opens the panel, and can be moved up, down and out of sight. */
export type Tab = {
  root: HTMLElement;
  focus: () => void;
  show: (shown: boolean) => void;
  setTop: (percent: number) => void;
};

/** Makes the tab in a language, unchecked. `onMove` gets the wanted change in per cent of the window's height. */
export const makeTab = (
  language: unknown,
  { onOpen, onMove, onHide }: { onOpen: () => void; onMove: (change: number) => void; onHide: () => void },
): Tab => {
  const opener = element('button', { class: 'open', type: 'button' }, 'Læringsdialog');
  opener.addEventListener('click', onOpen);
  const root = element('div', { class: 'tab' }, opener);

  // The three small buttons are seen only while the tab is pointed at or focused: made then, not on every page.
  const addTools = () => {
    root.removeEventListener('pointerenter', addTools);
    root.removeEventListener('focusin', addTools);
    const words = wordsFor(language, navigator.language);
    const tool = (label: string, sign: string, act: () => void) => {
      const button = element('button', { type: 'button', 'aria-label': label, title: label }, sign);
      button.addEventListener('click', act);
      return button;
    };
    root.append(
      element(
        'div',
        { class: 'tools' },
        tool(words.up, '↑', () => onMove(-STEP)),
        tool(words.down, '↓', () => onMove(STEP)),
        tool(words.hide, '✕', onHide),
      ),
    );
  };
  root.addEventListener('pointerenter', addTools);
  root.addEventListener('focusin', addTools);
  return {
    root,
    focus: () => opener.focus(),
    show: (shown) => {
      root.hidden = !shown;
    },
    setTop: (percent) => {
      root.style.top = `${percent}%`;
      root.classList.toggle('low', percent > LOW);
    },
  };
};
