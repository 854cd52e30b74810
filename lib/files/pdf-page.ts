import type { PDFPageProxy } from 'pdfjs-dist';
import type { PdfPage, PdfText } from '../plan/pdf/page.ts';
import { rulesOf } from './pdf-rules.ts';

/** The numbers of the drawing operations, which the library exports beside its pages. */
export type Operations = typeof import('pdfjs-dist')['OPS'];

// No page of a plan holds more; a hostile one may.
const MOST_TEXTS = 20_000;
const BOLD = /bold|black|heavy|demi/i;

/**
 * Takes from one page of a PDF where its texts stand and which lines are drawn.
 * @throws Error where the page is broken
 */
export const pdfPage = async (page: PDFPageProxy, OPS: Operations): Promise<PdfPage> => {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const [content, operations] = await Promise.all([page.getTextContent(), page.getOperatorList()]);
  const bold = new Map(Object.keys(content.styles).map((font) => [font, BOLD.test(fontName(page, font))]));
  const texts = content.items.slice(0, MOST_TEXTS).flatMap((item): PdfText[] => {
    if (!('str' in item) || !/\S/.test(item.str)) return [];
    const [a = 0, b = 0, , , e = 0, f = 0] = multiplied(transform, item.transform);
    const size = item.height;
    const isTurned = Math.abs(b) > Math.abs(a);
    const place = isTurned
      ? { left: e - size, right: e, base: b < 0 ? f : f + item.width }
      : { left: e, right: e + item.width, base: f };
    return [{ text: item.str, ...place, size, bold: bold.get(item.fontName) ?? false }];
  });
  page.cleanup();
  return { width, height, texts, rules: rulesOf(operations, OPS, transform) };
};

/** A font's own name, such as "Calibri-Bold"; '' where the library has none. */
const fontName = (page: PDFPageProxy, font: string): string => {
  if (!page.commonObjs.has(font)) return '';
  const { name }: { name?: unknown } = Object(page.commonObjs.get(font));
  return typeof name === 'string' ? name : '';
};

/** One transformation after another, both as PDF writes them. */
export const multiplied = (outer: readonly number[], inner: readonly number[]): number[] => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
};
