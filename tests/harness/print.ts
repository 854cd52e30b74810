import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'puppeteer';

/** What a page prints: the text of each sheet, in one line without doubled spaces, and what the PDF says of itself. */
export type Print = { sheets: string[]; language: string; title: string; width: number; tags: string[] };

type Tree = NonNullable<Awaited<ReturnType<PDFPageProxy['getStructTree']>>>;
const roles = ({ role, children }: Tree): string[] => [
  role,
  ...children.flatMap((child) => ('role' in child ? roles(child) : [])),
];

/** Prints a page as its own style says, and reads the PDF back. */
export const printed = async (page: Page): Promise<Print> => {
  const data = await page.pdf({ preferCSSPageSize: true, tagged: true, printBackground: true });
  const pdf = await getDocument({ data: Uint8Array.from(data), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)));
  const sheets = await Promise.all(
    pages.map(async (sheet) => {
      const { items } = await sheet.getTextContent();
      return items
        .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : ''))
        .join('')
        .replace(/\s+/g, ' ');
    }),
  );
  const { info } = await pdf.getMetadata();
  const trees = await Promise.all(pages.map((sheet) => sheet.getStructTree()));
  return {
    sheets,
    language: String(Reflect.get(info, 'Language')),
    title: String(Reflect.get(info, 'Title')),
    width: pages[0]?.view[2] ?? 0,
    tags: trees.flatMap((tree) => (tree ? roles(tree) : [])),
  };
};

/** The parts of a DOCX file by their names, as XML. */
export const docxParts = async (path: string): Promise<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(await readFile(path))).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** The text of a document's XML, paragraph by paragraph. */
export const docxText = (xml: string): string[] =>
  xml.split('</w:p>').map((part) => [...part.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text).join(''));
