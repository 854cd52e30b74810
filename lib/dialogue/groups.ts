import type { Pupil } from './pupil.ts';

const collator = new Intl.Collator('nb', { numeric: true });

/** Names of groups in their order, 8A before 10A. */
export const byGroupName = (a: string, b: string): number => collator.compare(a, b);

/** The groups that the active pupils are in, each once, in order. */
export const groupsOf = (pupils: readonly Pupil[]): string[] =>
  [...new Set(pupils.flatMap(({ state, group }) => (state === 'aktiv' && group ? [group] : [])))].sort(byGroupName);
