import type { BinnedAnnotation } from '../annotation/annotation.ts';
import type { Attachment } from './attachment.ts';
import type { Copy } from './copy.ts';
import type { BinnedDialogue } from './dialogue.ts';
import { type Earlier, STATES_KEPT } from './earlier.ts';
import type { Stamp } from './primitives.ts';
import type { SchoolRecord } from './school-record.ts';

type When = Pick<Stamp, 'updatedAt' | 'deviceId'>;
type Kept = { id: string; updatedAt: string; deviceId: string; deletedAt?: string | undefined };

/** What a copy brings, beside what is here: records that are new, that take the place of ours, that don't, and the same. */
export type Comparison<T> = { add: T[]; change: T[]; leave: T[]; same: T[] };

/** Which state counts where both have changed: the newer, or that of the file whatever its age. */
export type Prefer = 'newer' | 'file';

/** When a record last changed: being laid in the bin is a change too. */
const changedAt = ({ updatedAt, deletedAt = '' }: Kept): string => (deletedAt > updatedAt ? deletedAt : updatedAt);

/** The same JSON whatever the order of the keys. */
const fingerprint = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

/**
 * Whether `a` wins over `b`: the later change; of two at the same moment always the same one, whoever compares. It is the
 * one that says more: a note in a file about one pupil has left others out.
 */
const wins = (a: Kept, b: Kept): boolean => {
  const [first, second] = [a, b].map((each) => {
    const print = fingerprint(each);
    return [changedAt(each), each.deviceId, String(print.length).padStart(9, '0'), print].join(' ');
  });
  return (first ?? '') > (second ?? '');
};

/** What a state says, whoever wrote it and when. */
const said = (state: object): string => fingerprint({ ...state, updatedAt: '', deviceId: '' });

const newestOfEach = <T extends Kept>(records: T[]): Map<string, T> => {
  const newest = new Map<string, T>();
  for (const record of records) {
    const other = newest.get(record.id);
    if (!other || wins(record, other)) newest.set(record.id, record);
  }
  return newest;
};

/** Compares records of one table. A record that comes twice in a copy counts as its newest. */
export const compare = <T extends Kept>(here: T[], incoming: T[], prefer: Prefer = 'newer'): Comparison<T> => {
  const ours = new Map(here.map((record) => [record.id, record]));
  const comparison: Comparison<T> = { add: [], change: [], leave: [], same: [] };
  for (const record of newestOfEach(incoming).values()) {
    const our = ours.get(record.id);
    if (!our) comparison.add.push(record);
    else if (fingerprint(our) === fingerprint(record)) comparison.same.push(record);
    else if (wins(record, our) || (prefer === 'file' && said(record) !== said(our))) comparison.change.push(record);
    else comparison.leave.push(record);
  }
  return comparison;
};

/** Records that replace newer ones by the teacher's choice are stamped anew, so that they win in other copies too. */
const winningNow = <T extends Kept>(here: T[], change: T[], stamp: When): T[] => {
  const ours = new Map(here.map((record) => [record.id, record]));
  return change.map((record) => {
    const our = ours.get(record.id);
    return our && wins(our, record) ? { ...record, ...stamp } : record;
  });
};

type Table<T> = { records: T[]; earlier: Earlier<Omit<T, 'deletedAt'>>[] };

const withoutBin = <T extends Kept>({ deletedAt: _, ...state }: T): Omit<T, 'deletedAt'> => state;

/** A comparison, with the states that it lays aside and those that the copy had laid aside and we have not. */
export type TablePlan<T> = Comparison<T> & { earlier: Earlier<Omit<T, 'deletedAt'>>[] };

/** A state that is laid aside is kept unless it is known here already or ten others were laid aside after it. */
const planTable = <T extends Kept>(here: Table<T>, incoming: Table<T>, prefer: Prefer, stamp: When): TablePlan<T> => {
  const comparison = compare(here.records, incoming.records, prefer);
  const changed = new Map(comparison.change.map((record) => [record.id, record]));
  const after = new Map([...here.records, ...comparison.add, ...comparison.change].map((each) => [each.id, each]));
  const aside = [...here.records.filter(({ id }) => changed.has(id)), ...incoming.records];
  const candidates = [
    ...aside.map((record) => ({ keptAt: stamp.updatedAt, state: withoutBin(record) })),
    ...incoming.earlier,
  ];
  const known = new Set([...here.earlier.map(({ state }) => state), ...[...after.values()].map(withoutBin)].map(said));
  const asideHere = Map.groupBy(here.earlier, ({ state }) => state.id);
  const earlier: TablePlan<T>['earlier'] = [];
  for (const [id, states] of Map.groupBy(candidates, ({ state }) => state.id)) {
    const news = states.filter(({ state }) => {
      const print = said(state);
      return after.has(id) && !known.has(print) && known.add(print);
    });
    const all = [...(asideHere.get(id) ?? []), ...news].sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
    const kept = new Set(all.slice(0, STATES_KEPT));
    earlier.push(...news.filter((each) => kept.has(each)));
  }
  return { ...comparison, change: winningNow(here.records, comparison.change, stamp), earlier };
};

/** What bringing in a copy would do, for each table. */
export type Plan = {
  pupils: TablePlan<Copy['pupils'][number]>;
  dialogues: TablePlan<BinnedDialogue>;
  school: Comparison<SchoolRecord>;
  attachments: Comparison<Attachment>;
  annotations: TablePlan<BinnedAnnotation>;
};

/**
 * Plans the bringing in of a copy. Nothing is changed by it.
 * @param stamp when and where it is done: a state of the file that takes the place of a newer one counts as written now
 */
export const planMerge = (here: Copy, incoming: Copy, prefer: Prefer, stamp: When): Plan => {
  const pupils = (copy: Copy) => ({ records: copy.pupils, earlier: copy.earlierPupils });
  const dialogues = (copy: Copy) => ({ records: copy.dialogues, earlier: copy.earlierDialogues });
  const annotations = (copy: Copy) => ({ records: copy.annotations, earlier: copy.earlierAnnotations });
  return {
    pupils: planTable(pupils(here), pupils(incoming), prefer, stamp),
    dialogues: planTable(dialogues(here), dialogues(incoming), prefer, stamp),
    school: compare(here.school, incoming.school),
    attachments: compare(here.attachments, incoming.attachments),
    annotations: planTable(annotations(here), annotations(incoming), prefer, stamp),
  };
};
