import { inTurns } from '../page/in-turns.ts';
import type { Block } from '../plan/blocks.ts';
import { blocksOfPdf } from '../plan/pdf/blocks-of-pdf.ts';
import { planReading } from '../plan/plan-reading.ts';
import type { PlanReading } from '../plan/reading.ts';
import type { Turns } from '../plan/turns.ts';
import { FileError, LARGEST_FILE } from './file-problem.ts';
import { kindOf } from './kind.ts';

const LONGEST = 30_000;

/** What a file is known by: its name is the plan's title, its id the plan's identity. */
export type FileIdentity = Pick<PlanReading, 'id' | 'title' | 'url'>;

/** The plan in a file, and whether the file holds more than was read. */
export type ReadFile = { plan: PlanReading; cut: boolean };

/**
 * Reads the plan in a Word or PDF file, on this device, within half a minute.
 * @param bytes the whole file; may be handed over to a worker
 * @param signal ends the reading when the teacher does not want it any more
 * @param onPage told of each page of a PDF before it is read
 * @throws FileError
 */
export const readPlanFile = async (
  bytes: Uint8Array,
  { id, title, url }: FileIdentity,
  signal: AbortSignal,
  onPage: (page: number, of: number) => void,
): Promise<ReadFile> => {
  if (bytes.byteLength > LARGEST_FILE) throw new FileError('large');
  const timed = AbortSignal.any([signal, AbortSignal.timeout(LONGEST)]);
  try {
    timed.throwIfAborted();
    const { blocks, cut } = await blocksOf(bytes, timed, onPage);
    const plan = await inTurns(planOf(blocks, { id, title, url }));
    timed.throwIfAborted();
    return { plan, cut };
  } catch (error) {
    if (signal.aborted) throw new FileError('stopped');
    if (timed.aborted) throw new FileError('slow');
    throw error;
  }
};

type Read = { blocks: Turns<Block[]>; cut: boolean };

const blocksOf = async (
  bytes: Uint8Array,
  signal: AbortSignal,
  onPage: (page: number, of: number) => void,
): Promise<Read> => {
  const kind = kindOf(bytes);
  if (kind === 'docx') {
    const { readDocx } = await import('./read-docx.ts');
    return { blocks: await readDocx(bytes, signal), cut: false };
  }
  if (kind === 'pdf') {
    const { readPdf } = await import('./read-pdf.ts');
    const { pages, cut } = await readPdf(bytes, signal, onPage);
    return { blocks: blocksOfPdf(pages), cut };
  }
  throw new FileError(kind);
};

function* planOf(reading: Turns<Block[]>, { id, title, url }: FileIdentity): Turns<PlanReading> {
  const blocks = yield* reading;
  return yield* planReading({ url, explain: undefined }, { id, title, parts: [{ heading: null, blocks }] });
}
