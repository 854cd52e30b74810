import { signal } from '@preact/signals-core';
import type { DataKeys } from '../seal/data-keys.ts';
import type { Findable } from '../search/findable.ts';
import { tellingPassages } from '../search/marking.ts';
import { passagesOf } from '../search/passages.ts';
import { type QueryWord, queryOf } from '../search/query.ts';
import { createIndex } from '../search/search-index.ts';
import { Database } from '../store/database.ts';
import type { Vault } from '../store/vault.ts';
import { keepIndex } from './keep-index.ts';
import type { FromWorker, Question, ToWorker } from './messages.ts';
import { readRecords, TABLES, tableOf } from './read-records.ts';

/** While records are read, what was asked is answered anew no more often than this, in milliseconds. */
const PAUSE = 400;

/** How many passages of a record are shown. */
const PASSAGES = 2;

const say = (message: FromWorker): void => postMessage(message);
const index = createIndex();
let vault: Vault | undefined;
let asked: Question | null = null;
let answers = 0;

/** What shows why a record was found; a pupil's name does in its title. */
const telling = (found: Findable, query: readonly QueryWord[]) =>
  found.type === 'pupil' ? [] : tellingPassages(passagesOf(found), query, PASSAGES, index.formsOf);

/** Answers the newest question as things are now; where it is to be answered anew meanwhile, only the later answer is given. */
const answer = async (): Promise<void> => {
  const turn = ++answers;
  const question = asked;
  if (!vault || !question) return;
  const query = queryOf(question.typed);
  const { best, total } = index.search(query, question.filter, question.limit);
  const ids = Map.groupBy(best, ({ kind }) => tableOf(kind));
  const opened = vault;
  const records = await Promise.all(
    TABLES.map((table) =>
      readRecords(
        opened,
        table,
        (ids.get(table) ?? []).map(({ id }) => id),
      ),
    ),
  );
  if (turn !== answers) return;
  const byId = new Map(records.flat().map((found) => [found.record.id, found]));
  const shown = best
    .flatMap(({ id }) => byId.get(id) ?? [])
    .map((found) => ({ found, passages: telling(found, query) }));
  say({ type: 'answer', answer: { question, found: shown, total } });
};

const fail = (): void => say({ type: 'failed' });

const open = async (keys: DataKeys): Promise<void> => {
  vault = { db: new Database(), keys, broken: signal(new Set()) };
  let told = 0;
  await keepIndex(vault, index, {
    onRead: (reading) => {
      if (!reading.done && performance.now() - told < PAUSE) return;
      told = performance.now();
      say({ type: 'progress', progress: { ...reading, subjects: [...index.subjects] } });
      answer().catch(fail);
    },
    onChanged: () => {
      answer().catch(fail);
    },
  });
};

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'open') open(data.keys).catch(fail);
  else {
    asked = data.question;
    answer().catch(fail);
  }
});
