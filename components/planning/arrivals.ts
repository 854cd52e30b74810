import { signal } from '@preact/signals';
import { type Landings, landingsOf } from '../../lib/dialogue/landing.ts';
import {
  LARGEST_RETURNED,
  type ReturnedFile,
  readReturned,
  type Unreadable,
} from '../../lib/dialogue/returned-file.ts';
import type { OpenStore } from '../app.ts';

/** A file that came back, with what it would do or why it can't be used. */
export type Arrival = { name: string } & (
  | { problem: Unreadable | 'tooBig' | 'failed' }
  | { problem: null; landings: Landings }
);

/** What has come and waits for the teacher to look at it; empty where nothing has. */
export const arrivals = signal<Arrival[]>([]);

const idsIn = (file: ReturnedFile): string[] =>
  file.format === 'laeringsdialog-answers' ? [file.talkId] : file.contributions.map(({ talkId }) => talkId);

const arrivalOf = async ({ vault, store }: OpenStore, file: File): Promise<Arrival> => {
  const { name } = file;
  if (file.size > LARGEST_RETURNED) return { name, problem: 'tooBig' };
  try {
    const returned = readReturned(await file.text());
    if (typeof returned === 'string') return { name, problem: returned };
    const talks = await Promise.all(idsIn(returned).map((id) => store.dialogueById(vault, id)));
    const landings = landingsOf(returned, (id) => talks.find((talk) => talk?.id === id) ?? null);
    return { name, problem: null, landings };
  } catch {
    return { name, problem: 'failed' };
  }
};

/** Reads files that came back, so that the teacher sees what is in them. Nothing is changed by it. */
export const receive = async (open: OpenStore, files: Iterable<File>): Promise<void> => {
  const read: Arrival[] = [];
  for (const file of files) read.push(await arrivalOf(open, file));
  arrivals.value = [...arrivals.value, ...read];
};
