import { FileError, LARGEST_FILE } from '../files/file-problem.ts';
import { type ReadFile, readPlanFile } from '../files/read-plan-file.ts';
import { isLmsId } from '../plan/lms-id.ts';
import { planId } from '../plan/plan-id.ts';
import type { PlanFile, PlanReading } from '../plan/reading.ts';
import * as z from '../zod.ts';
import { askBackground } from './ask-background.ts';

const Fetched = z.union([
  z.object({ base64: z.string() }),
  z.object({ problem: z.enum(['login', 'page', 'failed', 'large', 'slow']) }),
]);

/** Told of each page of a PDF before it is read. */
export type OnPage = (page: number, of: number) => void;

/**
 * Fetches a file that a page of itslearning links to or shows, and reads the plan in it.
 * @param file as the page's reading offers it
 * @param around the page's own plan; a file that is shown is the same plan as the page around it
 * @param signal ends it when the teacher does not want the file any more
 * @throws FileError
 */
export const planFromPage = async (
  file: PlanFile,
  around: PlanReading | null,
  signal: AbortSignal,
  onPage: OnPage,
): Promise<ReadFile> => {
  const shown = file.shown && around !== null && isLmsId(around.id) && around.goals.length === 0 ? around : null;
  const own = planId(file.url);
  const id = shown?.id ?? (isLmsId(own) ? own : `file/${own}`.slice(0, 300));
  const bytes = await bytesOf(file, signal);
  return readPlanFile(bytes, { id, title: file.name, url: shown?.url ?? withoutToken(file.url) }, signal, onPage);
};

/**
 * Reads the plan in a file of the teacher's own.
 * @throws FileError
 */
export const planFromDevice = async (file: File, signal: AbortSignal, onPage: OnPage): Promise<ReadFile> => {
  if (file.size > LARGEST_FILE) throw new FileError('large');
  const title = file.name.slice(0, 300);
  const bytes = new Uint8Array(await file.arrayBuffer());
  return readPlanFile(bytes, { id: `file/${title}`.slice(0, 300), title, url: '' }, signal, onPage);
};

const bytesOf = async ({ url }: PlanFile, signal: AbortSignal): Promise<Uint8Array> => {
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

/** The key to the file that an address may carry is not to be kept. */
const withoutToken = (address: string): string => {
  const url = new URL(address);
  url.searchParams.delete('Token');
  return url.href;
};
