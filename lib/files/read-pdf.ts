import { getDocument, OPS, PDFWorker } from 'pdfjs-dist';
import type { PdfPage } from '../plan/pdf/page.ts';
import { PDF_OPTIONS, pdfPages, pdfProblem } from './pdf-pages.ts';

/**
 * Reads a PDF by the library's worker, which ends with it.
 * @param bytes handed over to the worker
 * @param signal ends the reading
 * @throws FileError
 */
export const readPdf = async (
  bytes: Uint8Array,
  signal: AbortSignal,
  onPage: (page: number, of: number) => void,
): Promise<{ pages: PdfPage[]; cut: boolean }> => {
  const port = new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' });
  const stopped = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  const read = async () => {
    const task = getDocument({ ...PDF_OPTIONS, data: bytes, worker: PDFWorker.create({ port }) });
    return pdfPages(await task.promise, OPS, onPage);
  };
  try {
    return await Promise.race([read(), stopped]);
  } catch (error) {
    throw signal.aborted ? signal.reason : pdfProblem(error);
  } finally {
    port.terminate();
  }
};
