import type { Dialogue } from './dialogue.ts';
import type { Goal } from './goal.ts';

/** The goals that a talk took up, then those that were agreed in it; one that is both stands twice. */
export const goalsIn = ({ goals, agreement }: Pick<Dialogue, 'goals' | 'agreement'>): Goal[] => [
  ...goals,
  ...(agreement?.goals ?? []).map(({ goal }) => goal),
];
