import { type Block, textOf } from '../../../../lib/plan/blocks.ts';
import { blocksOfPdf } from '../../../../lib/plan/pdf/blocks-of-pdf.ts';
import type { PdfPage, PdfRule, PdfText } from '../../../../lib/plan/pdf/page.ts';
import { inOneGo } from '../../../../lib/plan/turns.ts';

/** A text on a page: where it begins, which line it stands on, and how it is set. */
export const text = (
  left: number,
  base: number,
  words: string,
  more: { size?: number; bold?: boolean } = {},
): PdfText => {
  const size = more.size ?? 11;
  return { text: words, left, right: left + words.length * size * 0.5, base, size, bold: more.bold ?? false };
};

export const level = (left: number, right: number, y: number): PdfRule => ({ left, right, top: y, bottom: y + 0.5 });
export const upright = (x: number, top: number, bottom: number): PdfRule => ({ left: x, right: x + 0.5, top, bottom });

/** The borders of a table whose columns and rows end at these places. */
export const borders = (xs: readonly number[], ys: readonly number[]): PdfRule[] => [
  ...ys.map((y) => level(xs[0] ?? 0, xs.at(-1) ?? 0, y)),
  ...xs.map((x) => upright(x, ys[0] ?? 0, ys.at(-1) ?? 0)),
];

/** A page in A4. */
export const page = (texts: readonly PdfText[], rules: readonly PdfRule[] = []): PdfPage => ({
  width: 595,
  height: 842,
  texts,
  rules,
});

export const blocks = (...pages: PdfPage[]): Block[] => inOneGo(blocksOfPdf(pages));
export const lines = (...pages: PdfPage[]): string[] => blocks(...pages).map((block) => textOf([block]));
/** A table's cells as texts, row by row; undefined where a block is none. */
export const cells = (block: Block | undefined): string[][] | undefined =>
  block?.type === 'table' ? block.rows.map((row) => row.cells.map((cell) => cell.text)) : undefined;
