import { bulletOf } from '../bullets.ts';
import { clean } from '../text.ts';
import type { PdfText } from './page.ts';

/** A stretch of one line without a wide gap in it. */
export interface Segment extends PdfText {
  /** How many characters at its beginning are bold. */
  readonly lead: number;
}

// In sizes of the letters.
const SAME_LINE = 0.4;
const WIDE_GAP = 0.9;
const WORD_GAP = 0.12;
const NARROW_GAP = 0.35;
// In points.
const SAME_EDGE = 1;
const FEWEST_SHARING = 3;
/** How far a list mark may stand before its text, in sizes of the letters. */
export const BULLET_GAP = 5;

/**
 * Puts the texts of an area together to lines, and splits these at wide gaps.
 * @param texts in any order
 * @param whole whether gaps split no line, as in a cell
 * @returns the lines from top to bottom, each with its segments from left to right
 */
export function segmentsOf(texts: readonly PdfText[], whole = false): Segment[][] {
  const lines = linesOf(texts.filter(({ text }) => /\S/.test(text)));
  if (whole) return lines.map((line) => segmentsOfLine(line, () => true));
  const byWide = lines.map((line) => segmentsOfLine(line, goesOn));
  const edges = sharedEdges(byWide);
  return lines.map((line) =>
    segmentsOfLine(
      line,
      (segment, before, text, next) => goesOn(segment, before, text, next) && !isParted(before, text, edges),
    ),
  );
}

type GoesOn = (segment: readonly PdfText[], before: PdfText, text: PdfText, next: PdfText | undefined) => boolean;

function segmentsOfLine(line: readonly PdfText[], goesOn: GoesOn): Segment[] {
  const segments: PdfText[][] = [];
  const texts = line.toSorted((a, b) => a.left - b.left || (a.text < b.text ? -1 : 1));
  for (const [at, text] of texts.entries()) {
    const last = segments.at(-1);
    const before = last?.at(-1);
    if (last && before && isPrintedTwice(before, text)) continue;
    if (last && before && goesOn(last, before, text, texts[at + 1])) last.push(text);
    else segments.push([text]);
  }
  return segments.map(joined);
}

/** A list mark may hang out of its cell, next to the text of the cell before. */
const hangsOut = (before: PdfText, mark: PdfText, text: PdfText | undefined) => {
  if (!text || !isMark(mark.text) || isMark(before.text)) return false;
  const gap = text.left - mark.right;
  return gap > mark.left - before.right && gap > NARROW_GAP * text.size && gap < BULLET_GAP * text.size;
};

/** Where texts begin below each other, in one line at least after a wide gap. */
function sharedEdges(lines: readonly (readonly Segment[])[]): number[] {
  const counts = new Map<number, number>();
  for (const { left } of lines.flat()) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
  const near = (at: number) => [at - 1, at, at + 1].reduce((sum, place) => sum + (counts.get(place) ?? 0), 0);
  const begun = new Set(lines.flatMap((line) => line.slice(1).map(({ left }) => Math.round(left))));
  return [...begun].filter((edge) => near(edge) >= FEWEST_SHARING);
}

/** A gap little wider than between words parts columns where one of them begins. */
const isParted = (before: PdfText, text: PdfText, edges: readonly number[]) =>
  text.left - before.right > NARROW_GAP * text.size &&
  !isMark(before.text) &&
  edges.some((edge) => Math.abs(text.left - edge) <= SAME_EDGE);

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

function goesOn(segment: readonly PdfText[], before: PdfText, text: PdfText, next: PdfText | undefined): boolean {
  if (hangsOut(before, text, next)) return false;
  const gap = (text.left - before.right) / Math.max(before.size, text.size);
  if (gap < WIDE_GAP) return true;
  return gap < BULLET_GAP && segment.length === 1 && isMark(before.text);
}

/** Whether a text is nothing but the mark of a list item. */
export const isMark = (text: string) => bulletOf(`${text.trim()} X`).rest === 'X';

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
