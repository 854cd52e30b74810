import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { DataKeys } from '../seal/data-keys.ts';
import { everything } from '../search/entry.ts';
import type { Answer, FromWorker, Progress, Question, ToWorker } from './messages.ts';

/** A search over all that is unlocked, for as long as it is. */
export type Search = {
  /** Null until the first records are read. */
  progress: ReadonlySignal<Progress | null>;
  /** To the newest question that was answered, true to the store as it is now. */
  answer: ReadonlySignal<Answer | null>;
  failed: ReadonlySignal<boolean>;
  question: ReadonlySignal<Question>;
  ask: (question: Question) => void;
  /** Nothing of what was read, asked and answered is left after it. */
  end: () => void;
};

/** How many results are shown at a time. */
export const PAGE = 25;
const nothing: Question = { typed: '', filter: everything, limit: PAGE };

/** Begins to read all records in a worker of its own, which never keeps typing waiting. */
export const startSearch = (keys: DataKeys): Search => {
  const progress = signal<Progress | null>(null);
  const answer = signal<Answer | null>(null);
  const failed = signal(false);
  const question = signal(nothing);
  const worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
  const tell = (message: ToWorker) => worker.postMessage(message);
  worker.addEventListener('error', () => {
    failed.value = true;
  });
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === 'progress') progress.value = data.progress;
    else if (data.type === 'answer') answer.value = data.answer;
    else failed.value = true;
  });
  tell({ type: 'open', keys });
  const ask = (asked: Question) => {
    question.value = asked;
    tell({ type: 'ask', question: asked });
  };
  const end = () => {
    worker.terminate();
    progress.value = null;
    answer.value = null;
    question.value = nothing;
  };
  return { progress, answer, failed, question, ask, end };
};
