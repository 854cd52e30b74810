import { describe } from '../annotation/describe.ts';
import { pageTextOf } from '../annotation/page-text.ts';
import { rangeOf, spanIn } from '../annotation/range.ts';
import type { Selector } from '../annotation/selector.ts';
import { ownPlan } from '../plan/adapters/plan-link.ts';
import { rootOf } from '../plan/dom.ts';
import { mainOf } from '../plan/main-content.ts';

/** What is marked in a frame: the passage, the plan whose row or card it lies in, and the note that it has already. */
export type FramePassage = {
  url: string;
  top: boolean;
  selector: Selector | null;
  planId: string | null;
  noteId: string | null;
};

/** What is marked in this frame. */
export const passageInFrame = (): FramePassage => {
  const frame = { url: location.href, top: window === window.top };
  const root = rootOf(document);
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const nothing = { ...frame, selector: null, planId: null, noteId: null };
  if (!root || !range) return nothing;
  const noteAt = (place: Range) => globalThis.laeringsdialogMarks?.noteAt(place) ?? null;
  if (range.collapsed) return { ...nothing, noteId: noteAt(range) };
  const main = mainOf(root);
  const page = pageTextOf(main);
  const span = spanIn(page, range);
  const around = range.commonAncestorContainer;
  const element = around instanceof Element ? around : around.parentElement;
  return {
    ...frame,
    selector: span && describe(page, span),
    planId: element && ownPlan(element, main, location.href),
    // What is marked may begin before its first letter, in the elements around it; the passage does not.
    noteId: noteAt(span ? rangeOf(page, span) : range),
  };
};
