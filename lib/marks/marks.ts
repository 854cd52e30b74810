import { browser } from 'wxt/browser';
import type { BackgroundToMarks, MarksToBackground } from '../page/messages.ts';
import type { Mark, NotePlace } from '../page/notes-of-tab.ts';
import { rootOf } from '../plan/dom.ts';
import { mainOf } from '../plan/main-content.ts';
import { type Anchored, anchored } from './anchored.ts';
import { clear, paint } from './paint.ts';
import { whenPressed } from './presses.ts';

/** How long a page must be quiet before its notes are looked for anew, in milliseconds. */
const QUIET = 250;

/** What a frame that shows notes lets other scripts of ours do; one that shows none has nothing of it. */
export type ShownMarks = {
  /** Where each note's passage stands. */
  places: () => NotePlace[];
  /** Brings a note's passage into view, marked. Gives false where it is not in this frame. */
  reveal: (noteId: string) => boolean;
  /** The note whose passage a range lies in, or null. */
  noteAt: (range: Range) => string | null;
};

declare global {
  /** Set while a frame shows notes, or has shown some. */
  var laeringsdialogMarks: ShownMarks | undefined;
}

/** Shows notes in this frame as it is told to, wherever their passages are found; the page itself is not changed. */
export const beginMarks = (): void => {
  if (globalThis.laeringsdialogMarks) return;
  let marks: readonly Mark[] = [];
  let shown: Anchored = { places: [], passages: [] };
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = () => {
    const root = rootOf(document);
    shown = root ? anchored(marks, mainOf(root), shown) : { places: [], passages: [] };
    paint(shown.passages);
    tell({ type: 'notes-shown' });
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(show, QUIET);
  };
  const observer = new MutationObserver(soon);
  const follow = () => {
    observer.disconnect();
    clearTimeout(timer);
    if (marks.length === 0) return clear();
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  };
  const passageOf = (noteId: string) => shown.passages.find(({ id }) => id === noteId);

  browser.runtime.onMessage.addListener((message: unknown) => {
    if (!isShowMarks(message)) return;
    ({ marks } = message);
    shown = { places: [], passages: [] };
    follow();
    if (marks.length > 0) show();
  });
  whenPressed(
    () => shown.passages,
    (noteId) => tell({ type: 'note-pressed', noteId }),
  );
  globalThis.laeringsdialogMarks = {
    places: () => [...shown.places],
    reveal: (noteId) => {
      const passage = passageOf(noteId);
      if (!passage) return false;
      const { startContainer, startOffset, endContainer, endOffset } = passage.range;
      startContainer.parentElement?.scrollIntoView({ block: 'center' });
      window.focus();
      getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
      return true;
    },
    noteAt: (range) =>
      shown.passages.find(
        (passage) =>
          passage.range.comparePoint(range.startContainer, range.startOffset) === 0 &&
          passage.range.comparePoint(range.endContainer, range.endOffset) === 0,
      )?.id ?? null,
  };
};

const tell = (message: MarksToBackground): void => {
  // After an update of the extension nobody is left to be told.
  void browser.runtime?.sendMessage(message).catch(() => null);
};

const isShowMarks = (message: unknown): message is Extract<BackgroundToMarks, { type: 'show-marks' }> =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'show-marks';
