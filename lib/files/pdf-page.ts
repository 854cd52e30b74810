import type { PDFPageProxy } from 'pdfjs-dist';
import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.js';
import type { PdfPage, PdfRule, PdfText } from '../plan/pdf/page.ts';
import { drawnOn } from './pdf-drawn.ts';

/** The numbers of the drawing operations, which the library exports beside its pages. */
export type Operations = typeof import('pdfjs-dist')['OPS'];

// No page of a plan holds more; a hostile one may.
const MOST_TEXTS = 5000;
const LONGEST_TEXT = 2000;
const BOLD = /bold|black|heavy|demi/i;

/**
 * Takes from one page of a PDF where its texts stand and which lines are drawn.
 * @throws Error where the page is broken
 */
export const pdfPage = async (page: PDFPageProxy, OPS: Operations): Promise<PdfPage> => {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const [content, operations] = await Promise.all([page.getTextContent(), page.getOperatorList()]);
  const bold = await boldFonts(page, operations, OPS);
  const texts = content.items.slice(0, MOST_TEXTS).flatMap((item): PdfText[] => {
    if (!('str' in item) || !/\S/.test(item.str)) return [];
    const [a = 0, b = 0, , , e = 0, f = 0] = multiplied(transform, item.transform);
    const size = item.height;
    const isTurned = Math.abs(b) > Math.abs(a);
    const place = isTurned
      ? { left: e - size, right: e, base: b < 0 ? f : f + item.width }
      : { left: e, right: e + item.width, base: f };
    return [{ text: item.str.slice(0, LONGEST_TEXT), ...place, size, bold: bold.has(item.fontName) }];
  });
  page.cleanup();
  const { rules, dots } = drawnOn(operations, OPS, transform);
  return { width, height, texts: [...texts, ...dots.map(bulletAt)], rules };
};

/** A round dot that is drawn and not written, as browsers print the bullets of a list. */
const bulletAt = ({ left, right, top, bottom }: PdfRule): PdfText => {
  const size = (right - left) * 2.5;
  return { text: '•', left, right, base: (top + bottom) / 2 + 0.35 * size, size, bold: false };
};

/** The fonts that are bold by their own names, such as "Calibri-Bold". Each comes from the library when it is ready. */
const boldFonts = async (page: PDFPageProxy, list: PDFOperatorList, OPS: Operations): Promise<Set<string>> => {
  const used = new Set<string>();
  for (const [at, operation] of list.fnArray.entries()) {
    const args: unknown = list.argsArray[at];
    if (operation === OPS.setFont && Array.isArray(args)) used.add(String(args[0]));
  }
  const fonts = await Promise.all(
    [...used].map(async (id) => {
      const { name }: { name?: unknown } = Object(await new Promise((got) => page.commonObjs.get(id, got)));
      return { id, isBold: typeof name === 'string' && BOLD.test(name) };
    }),
  );
  return new Set(fonts.filter(({ isBold }) => isBold).map(({ id }) => id));
};

/** One transformation after another, both as PDF writes them. */
export const multiplied = (outer: readonly number[], inner: readonly number[]): number[] => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
};
