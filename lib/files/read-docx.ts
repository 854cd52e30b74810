import type { Block } from '../plan/blocks.ts';
import type { Turns } from '../plan/turns.ts';
import type { DocxAnswer } from './docx.worker.ts';
import { docxBlocks } from './docx-blocks.ts';
import { FileError } from './file-problem.ts';

/**
 * Reads a Word document in a worker of its own, which ends with it.
 * @param signal ends the reading
 * @returns the reading of its text, not begun yet
 * @throws FileError
 */
export const readDocx = async (bytes: Uint8Array, signal: AbortSignal): Promise<Turns<Block[]>> => {
  const worker = new Worker(new URL('./docx.worker.ts', import.meta.url), { type: 'module' });
  try {
    const answer = await new Promise<DocxAnswer>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      worker.addEventListener('error', () => reject(new FileError('broken')));
      worker.addEventListener('message', ({ data }: MessageEvent<DocxAnswer>) => resolve(data));
      worker.postMessage(bytes);
    });
    if ('problem' in answer) throw new FileError(answer.problem);
    return docxBlocks(new DOMParser().parseFromString(answer.html, 'text/html'));
  } finally {
    worker.terminate();
  }
};
