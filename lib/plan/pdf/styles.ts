import { RANK } from '../blocks.ts';
import type { PdfPage, PdfText } from './page.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** How a document is set: what is body text, what stands out, how far its lines are apart. */
export interface Styles {
  readonly bodySize: number;
  /** The sizes of headings, the largest first. */
  readonly headingSizes: readonly number[];
  /** From one line of a paragraph to the next, in sizes of the letters. */
  readonly pitch: number;
}

const STANDS_OUT = 1.15;
const LONGEST_HEADING = 150;

/** Looks at all pages of a document to learn how it is set. */
export function stylesOf(pages: readonly PdfPage[]): Styles {
  const letters = new Map<number, number>();
  for (const { text, size } of pages.flatMap(({ texts }) => texts))
    letters.set(rounded(size), (letters.get(rounded(size)) ?? 0) + text.trim().length);
  const [bodySize = 10] = [...letters].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([size]) => size);
  const headingSizes = [...letters.keys()].filter((size) => size >= bodySize * STANDS_OUT).sort((a, b) => b - a);
  return { bodySize, headingSizes, pitch: pitchOf(pages, bodySize) };
}

/** Sizes differ by a hair where a page was scaled. */
const rounded = (size: number) => Math.round(size);

function pitchOf(pages: readonly PdfPage[], bodySize: number): number {
  const isBody = ({ size }: PdfText) => rounded(size) === bodySize;
  const gaps = pages
    .flatMap(({ texts }) => {
      const bases = segmentsOf(texts.filter(isBody)).map(([first]) => first?.base ?? 0);
      return bases.slice(1).map((base, at) => (base - (bases[at] ?? 0)) / bodySize);
    })
    .filter((gap) => gap >= 0.95 && gap <= 2.2)
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 4)] ?? 1.3;
}

/** How strongly a segment stands out among the document's texts. */
export function rankOf(segment: Segment, styles: Styles): number {
  const at = styles.headingSizes.indexOf(rounded(segment.size));
  if (at >= 0 && segment.text.length <= LONGEST_HEADING) return Math.min(at + 1, 6);
  return segment.bold ? RANK.bold : RANK.body;
}
