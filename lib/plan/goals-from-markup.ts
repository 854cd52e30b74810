import { goalsFromBlocks } from './goals-from-blocks.ts';
import { goalsFromText } from './goals-from-text.ts';
import { layoutOf } from './layout.ts';
import type { ReadGoal } from './reading.ts';
import { inOneGo } from './turns.ts';

/**
 * The goals in what is marked in a document: in its text, with the tables and lists it stands in, or in a field of it.
 * Changes nothing in the document.
 * @param document a frame's document
 * @returns none where nothing is marked
 */
export function goalsInSelection(document: Document): ReadGoal[] {
  const field = document.activeElement;
  if (isTextField(field)) return goalsFromText(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0));
  const selection = document.getSelection();
  const box = document.implementation.createHTMLDocument('').createElement('div');
  for (let i = 0; i < (selection?.rangeCount ?? 0); i++) {
    const range = selection?.getRangeAt(i);
    if (range && !range.collapsed) box.append(copyOf(range, box.ownerDocument));
  }
  const goals = goalsFromBlocks(inOneGo(layoutOf(box)));
  // A selection that holds nothing but a heading is meant all the same.
  return goals.length > 0 ? goals : goalsFromText(box.textContent);
}

/**
 * The goals in mark-up that was pasted, from Word or a page. Nothing in it is run, loaded or shown.
 * @param html any mark-up
 */
export function goalsFromHtml(html: string): ReadGoal[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return goalsFromBlocks(inOneGo(layoutOf(body)));
}

const isTextField = (element: Element | null): element is HTMLTextAreaElement | HTMLInputElement =>
  element !== null && (element.tagName === 'TEXTAREA' || (element.tagName === 'INPUT' && 'selectionStart' in element));

/** A copy of what is marked that lies in no page; where only some rows or cells are marked, within a table of their own. */
function copyOf(range: Range, inert: Document): Node {
  const copy = inert.adoptNode(range.cloneContents());
  const around = range.commonAncestorContainer;
  const element = around.nodeType === 1 ? (around as Element) : around.parentElement;
  if (!element || !/^(?:TABLE|THEAD|TBODY|TFOOT|TR)$/.test(element.tagName)) return copy;
  const table = inert.createElement('table');
  const inner = element.tagName === 'TR' ? table.appendChild(inert.createElement('tr')) : table;
  inner.append(copy);
  return table;
}
