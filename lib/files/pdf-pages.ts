import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { PdfPage } from '../plan/pdf/page.ts';
import { FileError } from './file-problem.ts';
import { type Operations, pdfPage } from './pdf-page.ts';

/** How PDFs are opened: no code of theirs runs, no fonts or maps are loaded, no pictures are unpacked. */
export const PDF_OPTIONS = {
  verbosity: 0,
  enableXfa: false,
  useWasm: false,
  useWorkerFetch: false,
  useSystemFonts: false,
  disableFontFace: true,
  // The fonts' own names tell what is bold.
  fontExtraProperties: true,
  maxImageSize: 0,
} as const;

const MOST_PAGES = 100;
const MOST_TEXTS = 200_000;
// A scanned page may have a line of text from the machine that scanned it.
const FEWEST_LETTERS = 20;

/**
 * Takes the pages of a PDF one by one, a hundred at most.
 * @param onPage told before each page: which one, and of how many
 * @returns the pages, and whether there are more than were read
 * @throws FileError `scanned` where there are next to no letters
 */
export const pdfPages = async (
  pdf: PDFDocumentProxy,
  OPS: Operations,
  onPage: (page: number, of: number) => void,
): Promise<{ pages: PdfPage[]; cut: boolean }> => {
  const pages: PdfPage[] = [];
  const last = Math.min(pdf.numPages, MOST_PAGES);
  let texts = 0;
  const read = async (number: number) => pdfPage(await pdf.getPage(number), OPS);
  let coming = read(1);
  for (let number = 1; number <= last && texts < MOST_TEXTS; number++) {
    onPage(number, last);
    const current = coming;
    // The library's worker goes on with the next page while this one is looked through.
    if (number < last) coming = read(number + 1);
    coming.catch(() => {});
    const page = await current;
    pages.push(page);
    texts += page.texts.length;
  }
  const letters = pages.flatMap((page) => page.texts).reduce((sum, { text }) => sum + text.trim().length, 0);
  if (letters < FEWEST_LETTERS) throw new FileError('scanned');
  return { pages, cut: pages.length < pdf.numPages };
};

/** What an error of the library means. */
export const pdfProblem = (error: unknown): FileError => {
  if (error instanceof FileError) return error;
  return new FileError(error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken');
};
