import { element } from './element.ts';
import type { wordsFor } from './words.ts';

const STEP = 10;

/** The slim tab at the edge: opens the panel, and can be moved up, down and out of sight. */
export type Tab = {
  root: HTMLElement;
  focus: () => void;
  show: (shown: boolean) => void;
  setTop: (percent: number) => void;
};

/** Makes the tab. `onMove` gets the wanted change in per cent of the window's height. */
export const makeTab = (
  words: ReturnType<typeof wordsFor>,
  { onOpen, onMove, onHide }: { onOpen: () => void; onMove: (change: number) => void; onHide: () => void },
): Tab => {
  const opener = element('button', { class: 'open', type: 'button' }, words.open);
  opener.addEventListener('click', onOpen);
  const tool = (label: string, sign: string, act: () => void) => {
    const button = element('button', { type: 'button', 'aria-label': label, title: label }, sign);
    button.addEventListener('click', act);
    return button;
  };
  const root = element(
    'div',
    { class: 'tab' },
    opener,
    element(
      'div',
      { class: 'tools' },
      tool(words.up, '↑', () => onMove(-STEP)),
      tool(words.down, '↓', () => onMove(STEP)),
      tool(words.hide, '✕', onHide),
    ),
  );
  return {
    root,
    focus: () => opener.focus(),
    show: (shown) => {
      root.hidden = !shown;
      opener.ariaExpanded = String(!shown);
    },
    setTop: (percent) => {
      root.style.top = `${percent}%`;
    },
  };
};
