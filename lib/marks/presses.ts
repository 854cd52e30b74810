import type { Passage } from './anchored.ts';

/** What does something by itself when it is pressed. */
const CONTROLS = 'a[href], button, input, select, textarea, label, summary, [role="button"], [contenteditable]';

/**
 * Calls `handle` with the note whose passage the teacher presses; a press that marks text or that something else in the
 * page is waiting for is none.
 * @param passages those that are in the page now
 */
export const whenPressed = (passages: () => readonly Passage[], handle: (noteId: string) => void): void => {
  document.addEventListener('click', (event) => {
    if (!event.isTrusted || event.button !== 0 || passages().length === 0) return;
    if (event.target instanceof Element && event.target.closest(CONTROLS)) return;
    if (getSelection()?.isCollapsed === false) return;
    const caret = document.caretPositionFromPoint(event.clientX, event.clientY);
    const hit = caret && passages().find(({ range }) => isIn(range, caret.offsetNode, caret.offset));
    if (hit) handle(hit.id);
  });
};

const isIn = (range: Range, node: Node, offset: number): boolean =>
  node.getRootNode() === range.startContainer.getRootNode() && range.isPointInRange(node, offset);
