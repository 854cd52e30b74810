import Dexie, { type DBCore, type DBCoreMutateRequest, type DBCoreTable, type Middleware } from 'dexie';
import type { DialogueRow } from './database.ts';

/** Something to be looked at some day, as it is found: with whom, the day, and in which talk. */
export type DueKey = [pupilId: string, due: string, dialogueId: string];

/** The keys of those talks of which something is to be looked at, and that do not lie in the bin. */
export const dueKeys = (rows: readonly (DialogueRow | undefined)[]): DueKey[] =>
  rows.flatMap((row) => (row?.due && row.deletedAt === undefined ? [[row.pupilId, row.due, row.id]] : []));

/** The rows that a change is about, as they are before it. */
const before = (talks: DBCoreTable, request: DBCoreMutateRequest): PromiseLike<(DialogueRow | undefined)[]> => {
  const { trans } = request;
  if (request.type === 'put') return talks.getMany({ trans, keys: request.values.map(({ id }) => id) });
  if (request.type === 'delete') return talks.getMany({ trans, keys: request.keys });
  if (request.type === 'add') return Dexie.Promise.resolve([]);
  const query = { index: talks.schema.primaryKey, range: request.range };
  return talks.query({ trans, values: true, query }).then(({ result }) => result);
};

/** The rows that a change has written: of those that were given twice the last. */
const written = (request: DBCoreMutateRequest, failures: object): DialogueRow[] => {
  const rows: DialogueRow[] = 'values' in request ? request.values.filter((_, n) => !(n in failures)) : [];
  return [...new Map(rows.map((row) => [row.id, row])).values()];
};

// Chained rather than awaited: after an `await`, Dexie no longer knows which transaction it is in.
const indexed = (talks: DBCoreTable, core: DBCore): DBCoreTable => ({
  ...talks,
  mutate: (request) =>
    Dexie.Promise.resolve(before(talks, request)).then((rows) =>
      talks.mutate(request).then((answer) => {
        const { trans } = request;
        const due = core.table('due');
        const gone = dueKeys(rows);
        const keys = dueKeys(written(request, answer.failures));
        const made = [
          ...(gone.length > 0 ? [due.mutate({ type: 'delete', trans, keys: gone })] : []),
          ...(keys.length > 0 ? [due.mutate({ type: 'put', trans, keys, values: keys.map(() => 0) })] : []),
        ];
        return Dexie.Promise.all(made).then(() => answer);
      }),
    ),
});

/**
 * Keeps what is due in a table of its own, in the same transaction as the talks that it is of, whoever writes them. An
 * index of the talks would do, but a browser looks up each entry of one among all talks: with 100,000 of them, 2,000
 * entries took a third of a second, and take a tenth of that so.
 */
export const dueIndex: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'due',
  create: (core) => ({
    ...core,
    transaction: (tables, mode, options) =>
      core.transaction(
        mode === 'readwrite' && tables.includes('dialogues') ? [...new Set([...tables, 'due'])] : tables,
        mode,
        options,
      ),
    table: (name) => (name === 'dialogues' ? indexed(core.table(name), core) : core.table(name)),
  }),
};
