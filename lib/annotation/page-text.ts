import { firstChildOf, isElement, nameOf, nextSiblingOf } from '../plan/dom.ts';
import { headingLevel, headingOfTag, isEmphasis, isStrong } from '../plan/emphasis.ts';
import { isCell, isRow, isTable } from '../plan/grid.ts';
import { INLINE } from '../plan/inline.ts';
import { capped } from '../plan/text.ts';
import { LONGEST_LABEL } from './lengths.ts';
import { Places } from './places.ts';
import { type Line, type Stretch, TextWriter } from './text-writer.ts';

/** The text of an element of a page, with the way back to its text nodes. */
export interface PageText {
  /** A new line for each break of the page, whatever made it. */
  readonly text: string;
  /** The same, with a blank for each new line: the words are the same however they are broken. */
  readonly flat: string;
  readonly lines: readonly Line[];
  readonly stretches: readonly Stretch[];
}

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE svg math IFRAME FRAME OBJECT EMBED CANVAS AUDIO VIDEO IMG INPUT SELECT TEXTAREA HEAD TITLE'.split(
    ' ',
  ),
);
// Struck out text can be marked like any other.
const STRUCK = new Set(['S', 'STRIKE', 'DEL']);

type Kind = 'inline' | 'block' | 'heading' | 'table' | 'row' | 'cell';

/** An element whose children are being read. */
interface Open {
  next: ChildNode | null;
  readonly name: string;
  readonly kind: Kind;
  readonly strong: boolean;
  /** How many lines there were before it. */
  readonly before: number;
}

/**
 * Reads the text of an element in one walk, however deep, without asking the browser for layout or styles. Text that is
 * folded away counts, so that folding moves nothing.
 * @param root the part of the page that holds the plan
 */
export function pageTextOf(root: Element): PageText {
  const places = new Places();
  const writer = new TextWriter(() => places.here());
  const name = nameOf(root);
  const open: Open[] = [{ next: firstChildOf(root, name), name, kind: 'block', strong: false, before: 0 }];

  const endLine = () => {
    const line = writer.endLine();
    if (line?.strong && line.text.length <= LONGEST_LABEL) places.announce(line.text);
  };
  const enter = (element: Element, tag: string, outer: Open) => {
    // Most elements have no attributes: asked once, that spares all questions about them.
    const bare = tag === 'FORM' || !element.hasAttributes();
    const kind = bare ? kindOfTag(tag) : kindOf(element, tag);
    if (kind !== 'inline') endLine();
    if (kind === 'table') places.openTable();
    if (kind === 'cell') places.openCell(element);
    const around = outer.strong && kind !== 'cell';
    const strong = bare ? around || isEmphasis(tag) : isStrong(element, tag, around);
    open.push({ next: firstChildOf(element, tag), name: tag, kind, strong, before: writer.lines.length });
  };
  const leave = ({ kind, before }: Open) => {
    if (kind !== 'inline') endLine();
    if (kind === 'table') places.closeTable();
    if (kind === 'row') places.closeRow();
    if (kind === 'cell') places.closeCell(labelOf(writer.lines, before));
    if (kind === 'heading' && writer.lines.length > before) places.announce(labelOf(writer.lines, before));
  };

  for (let inner = open.at(-1); inner; inner = open.at(-1)) {
    const node = inner.next;
    if (!node) {
      open.pop();
      leave(inner);
      continue;
    }
    const tag = nameOf(node);
    inner.next = nextSiblingOf(node, tag);
    if (isText(node)) writer.add(node, inner.strong);
    else if (tag === 'BR' || tag === 'HR') endLine();
    else if (isElement(node, tag) && !SKIPPED.has(tag)) enter(node, tag, inner);
  }
  const text = writer.lines.map((line) => line.text).join('\n');
  return { text, flat: flatOf(text), lines: writer.lines, stretches: writer.stretches };
}

/** Text on one line. */
export const flatOf = (text: string): string => text.replaceAll('\n', ' ');

const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4;

function kindOfTag(tag: string): Kind {
  if (INLINE.has(tag) || STRUCK.has(tag)) return 'inline';
  if (tag === 'TABLE') return 'table';
  if (tag === 'TR') return 'row';
  if (tag === 'TD' || tag === 'TH') return 'cell';
  return headingOfTag(tag) > 0 ? 'heading' : 'block';
}

function kindOf(element: Element, tag: string): Kind {
  const kind = kindOfTag(tag);
  if (kind !== 'block') return kind;
  if (isTable(element)) return 'table';
  if (isRow(element)) return 'row';
  if (isCell(element)) return 'cell';
  return headingLevel(element, tag) > 0 ? 'heading' : 'block';
}

/** What the lines from one on say, as far as a label goes. */
function labelOf(lines: readonly Line[], first: number): string {
  let label = '';
  for (let at = first; at < lines.length && label.length < LONGEST_LABEL; at++)
    label += `${label && ' '}${lines[at]?.text.slice(0, LONGEST_LABEL)}`;
  return capped(label, LONGEST_LABEL);
}
