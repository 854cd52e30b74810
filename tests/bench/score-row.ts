import type { Score } from './goal-score.ts';

/** What stands over the figures of `scoreRow`. */
export const SCORE_HEADINGS = ['plans', 'number', 'goals', 'plan F1', 'precision', 'recall', 'subject', 'kind'];

/** The figures of one score: for which plans, and how many they are. */
export const scoreRow = (name: string, plans: number, score: Score): string[] => [
  name,
  String(plans),
  String(score.goals),
  ...[score.meanPlanF1, score.precision, score.recall, score.subject, score.kind].map((value) => value.toFixed(3)),
];
