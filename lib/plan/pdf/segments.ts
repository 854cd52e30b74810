import { clean } from '../text.ts';
import { goesOn, isMark, sharedEdges } from './line-gaps.ts';
import type { PdfText } from './page.ts';

/** A stretch of one line without a wide gap in it. */
export interface Segment extends PdfText {
  /** How many characters at its beginning are bold. */
  readonly lead: number;
}

// In sizes of the letters.
const SAME_LINE = 0.4;
const WORD_GAP = 0.12;

/**
 * Puts the texts of an area together to lines, and splits these at wide gaps, or narrow ones where columns begin.
 * @param texts in any order
 * @param whole whether gaps split no line, as in a cell
 * @returns the lines from top to bottom, each with its segments from left to right
 */
export function segmentsOf(texts: readonly PdfText[], whole = false): Segment[][] {
  const lines = linesOf(texts.filter(({ text }) => /\S/.test(text)));
  if (whole) return lines.map((line) => parted(line, () => true));
  const partedAt = (edges: readonly number[]) =>
    lines.map((line) => parted(line, (before, text, next) => goesOn(before, text, next, edges)));
  const edges = sharedEdges(partedAt([]));
  return partedAt(edges);
}

function parted(
  line: readonly PdfText[],
  isOfOne: (before: readonly PdfText[], text: PdfText, next: PdfText | undefined) => boolean,
): Segment[] {
  const segments: PdfText[][] = [];
  const texts = line.toSorted((a, b) => a.left - b.left || (a.text < b.text ? -1 : 1));
  for (const [at, text] of texts.entries()) {
    const last = segments.at(-1);
    const before = last?.at(-1);
    if (before && isPrintedTwice(before, text)) continue;
    if (last && isOfOne(last, text, texts[at + 1])) last.push(text);
    else segments.push([text]);
  }
  return segments.map(joined);
}

function linesOf(texts: readonly PdfText[]): PdfText[][] {
  const lines: PdfText[][] = [];
  for (const text of texts.toSorted((a, b) => a.base - b.base || a.left - b.left)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && text.base - first.base < SAME_LINE * Math.max(first.size, text.size)) line.push(text);
    else lines.push([text]);
  }
  return lines;
}

/** Some programs print a word twice, a hair apart, to make it look bold. */
const isPrintedTwice = (before: PdfText, text: PdfText) =>
  before.text === text.text && Math.abs(before.left - text.left) < 0.2 * text.size;

function joined(texts: readonly PdfText[]): Segment {
  const own = texts.some(isText) ? texts.filter(isText) : texts;
  let text = '';
  let lead = 0;
  let plain = false;
  let end = texts[0]?.left ?? 0;
  for (const piece of texts) {
    const apart = piece.left - end > WORD_GAP * piece.size && !/\s$/.test(text) && !/^\s/.test(piece.text);
    text += `${text !== '' && apart ? ' ' : ''}${signsAsBullets(piece.text)}`;
    if (!piece.bold && !isMark(piece.text)) plain = true;
    if (!plain) lead = text.length;
    end = piece.right;
  }
  return {
    text: clean(text),
    left: own[0]?.left ?? 0,
    right: Math.max(...texts.map(({ right }) => right)),
    base: middle(own.map(({ base }) => base)),
    size: Math.max(...own.map(({ size }) => size)),
    bold: lead > 0 && !plain,
    lead: clean(text.slice(0, lead)).length,
  };
}

/** A mark is no part of where a segment's text stands. */
const isText = ({ text }: PdfText) => !isMark(text);

/** Symbol fonts have their bullets where Unicode has nothing; a picture of a face may be no character at all. */
const signsAsBullets = (text: string) =>
  text
    .replace(/[\uE000-\uF8FF]/g, '•')
    .replace(/\p{Cc}/gu, ' ')
    // A soft hyphen that is shown parts a word.
    .replace(/\u00AD\s*$/, '-');

/** The middle one of some numbers. */
export function middle(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
