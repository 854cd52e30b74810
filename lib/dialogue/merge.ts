import type { BinnedDialogue, Copy } from './copy.ts';

type Kept = { id: string; updatedAt: string; deviceId: string; deletedAt?: string | undefined };

/** What a copy brings, beside what is here: records that are new, newer than ours, older than ours, and the same. */
export type Comparison<T> = { add: T[]; change: T[]; leave: T[]; same: T[] };

/** When a record last changed: being laid in the bin is a change too. */
const changedAt = ({ updatedAt, deletedAt = '' }: Kept): string => (deletedAt > updatedAt ? deletedAt : updatedAt);

/** The same JSON whatever the order of the keys. */
const fingerprint = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

/** Whether `a` wins over `b`: the later change; of two at the same moment always the same one, whoever compares. */
const wins = (a: Kept, b: Kept): boolean => {
  const [first, second] = [a, b].map((each) => [changedAt(each), each.deviceId, fingerprint(each)].join(' '));
  return (first ?? '') > (second ?? '');
};

/** Compares records of one table. A record that comes twice in a copy counts as its newest. */
export const compare = <T extends Kept>(here: T[], incoming: T[]): Comparison<T> => {
  const ours = new Map(here.map((record) => [record.id, record]));
  const theirs = new Map<string, T>();
  for (const record of incoming) {
    const other = theirs.get(record.id);
    if (!other || wins(record, other)) theirs.set(record.id, record);
  }
  const comparison: Comparison<T> = { add: [], change: [], leave: [], same: [] };
  for (const record of theirs.values()) {
    const our = ours.get(record.id);
    if (!our) comparison.add.push(record);
    else if (fingerprint(our) === fingerprint(record)) comparison.same.push(record);
    else if (wins(record, our)) comparison.change.push(record);
    else comparison.leave.push(record);
  }
  return comparison;
};

/** What bringing in a copy would do, for each table. */
export type Plan = { pupils: Comparison<Copy['pupils'][number]>; dialogues: Comparison<BinnedDialogue> };

/** Plans the bringing in of a copy. Nothing is changed by it. */
export const planMerge = (here: Copy, incoming: Copy): Plan => ({
  pupils: compare(here.pupils, incoming.pupils),
  dialogues: compare(here.dialogues, incoming.dialogues),
});

/** One line of the preview: what a copy brings for a pupil. */
export type PupilPreview = { pupilId: string; name: string; add: number; change: number; leave: number };

/** What a plan does, by pupil: only pupils for whom it brings or leaves something, in the order of their names. */
export const previewByPupil = ({ pupils, dialogues }: Plan, here: Copy): PupilPreview[] => {
  const names = new Map(
    [...here.pupils, ...pupils.add, ...pupils.change].map(({ id, name }): [string, string] => [id, name]),
  );
  const lines = new Map<string, PupilPreview>();
  for (const kind of ['add', 'change', 'leave'] as const)
    for (const pupilId of [
      ...pupils[kind].map(({ id }) => id),
      ...dialogues[kind].map((dialogue) => dialogue.pupilId),
    ]) {
      const line = lines.get(pupilId) ?? { pupilId, name: names.get(pupilId) ?? '', add: 0, change: 0, leave: 0 };
      lines.set(pupilId, { ...line, [kind]: line[kind] + 1 });
    }
  return [...lines.values()].sort((a, b) => a.name.localeCompare(b.name, 'nb'));
};
