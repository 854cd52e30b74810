import { FileError } from '../files/file-problem.ts';
import type { PlanFile } from '../plan/reading.ts';
import * as z from '../zod.ts';
import { askBackground } from './ask-background.ts';

const Fetched = z.union([
  z.object({ base64: z.string() }),
  z.object({ problem: z.enum(['login', 'page', 'failed', 'large', 'slow']) }),
]);

/**
 * Fetches a file that a page of itslearning links to or shows, by way of the background.
 * @param signal ends the fetching when the teacher does not want the file any more
 * @throws FileError
 */
export const bytesOfFile = async ({ url }: PlanFile, signal: AbortSignal): Promise<Uint8Array> => {
  const stop = () => void askBackground({ type: 'stop-fetching', url }).catch(() => {});
  signal.addEventListener('abort', stop);
  const stopped = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(new FileError('stopped'))),
  );
  // No background answers where the extension has been updated under the panel.
  const asked = askBackground({ type: 'fetch-file', url }).catch(() => undefined);
  const fetched = Fetched.safeParse(await Promise.race([asked, stopped]));
  signal.removeEventListener('abort', stop);
  if (!fetched.success) throw new FileError('failed');
  if ('problem' in fetched.data) throw new FileError(fetched.data.problem);
  return Uint8Array.fromBase64(fetched.data.base64);
};
