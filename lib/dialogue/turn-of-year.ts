import type { Pupil, PupilChange } from './pupil.ts';

/** What becomes of a pupil when the school year turns: goes on to the next grade, stays as she is, or leaves. */
export type Fate = 'on' | 'stays' | 'leaves';

/** A group at the turn of the school year: those in it, its grade, and what becomes of it. */
export type GroupTurn = {
  group: string | null;
  grade: number | null;
  pupils: readonly Pupil[];
  fate: Fate;
  nextGroup: string | null;
  nextGrade: number | null;
};

const LAST_GRADE = 13;
/** The last grades of ungdomsskolen and of videregående: those who are in them go to another school. */
const LEAVING = [10, LAST_GRADE];

const LOWER = /^(10|[1-9])(?!\d|\.?\s?[-–/+&]|\.?\s?og\b)/;
const UPPER = /^(vg\s?)([12])(?!\d)/i;

/** The name that a class takes with it into the next grade: "7B" is "8B", "Vg1 ST" is "Vg2 ST"; any other name stays. */
export const nextName = (group: string): string =>
  group
    .replace(LOWER, (grade) => String(Number(grade) + 1))
    .replace(UPPER, (_, vg: string, year: string) => vg + String(Number(year) + 1));

const gradeInName = (group: string | null): number | null => {
  const [, lower] = LOWER.exec(group ?? '') ?? [];
  return lower === undefined ? null : Number(lower);
};

/** The grade that most of a group are in. */
const gradeOf = (pupils: readonly Pupil[]): number | null => {
  const byGrade = [...Map.groupBy(pupils, ({ grade }) => grade)].filter(([grade]) => grade !== null);
  return byGrade.sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null;
};

const next = (grade: number | null): number | null => (grade === null ? null : Math.min(grade + 1, LAST_GRADE));

/** The groups of the active pupils, by name, with what is likely to become of each. */
export const groupTurns = (pupils: readonly Pupil[]): GroupTurn[] => {
  const active = pupils.filter(({ state }) => state === 'aktiv');
  const groups = [...Map.groupBy(active, ({ group }) => group)];
  return groups
    .sort(([a], [b]) => (a ?? '').localeCompare(b ?? '', 'nb', { numeric: true }))
    .map(([group, members]) => {
      const grade = gradeOf(members) ?? gradeInName(group);
      const fate = grade === null ? 'stays' : LEAVING.includes(grade) ? 'leaves' : 'on';
      const nextGroup = group === null ? null : nextName(group);
      return { group, grade, pupils: members, fate, nextGroup, nextGrade: next(grade) };
    });
};

/**
 * What changes of each pupil when the school year turns. One who is in another grade than her group goes on from her own.
 * @param own what becomes of pupils who do not go as their group does, by id
 * @returns those who stay as they are left out
 */
export const changesOfYear = (turns: readonly GroupTurn[], own: ReadonlyMap<string, Fate>): PupilChange[] =>
  turns.flatMap(({ pupils, grade, fate, nextGroup, nextGrade }) =>
    pupils.flatMap((pupil): PupilChange[] => {
      const fateOf = own.get(pupil.id) ?? fate;
      if (fateOf === 'stays') return [];
      if (fateOf === 'leaves') return [{ id: pupil.id, change: { state: 'arkivert' } }];
      const isAsGroup = pupil.grade === null || pupil.grade === grade;
      const change = { group: nextGroup, grade: isAsGroup ? nextGrade : next(pupil.grade) };
      return change.group === pupil.group && change.grade === pupil.grade ? [] : [{ id: pupil.id, change }];
    }),
  );
