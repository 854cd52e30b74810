import type { Dialogue } from './dialogue.ts';
import { type Goal, GoalKind } from './goal.ts';
import { goalsIn } from './goals-in.ts';
import { isSameGoal } from './same-goal.ts';
import { subjectKey } from './subject-key.ts';

/** How many goals were taken up in a subject, or in none that is named (null). Goals that are not of a subject stand apart by their kind. */
export type SubjectGoals = { kind: GoalKind; subject: string | null; goals: number };

/** The goals of a talk, those agreed in it too, each once. */
const eachOnce = (talk: Dialogue): Goal[] =>
  goalsIn(talk).filter((goal, place, all) => all.findIndex((other) => isSameGoal(other, goal)) === place);

/** What a subject is called most often; among names as frequent the one that says most. */
const mostUsed = (names: string[]): string =>
  [...Map.groupBy(names, (name) => name)].toSorted(
    ([a, as], [b, bs]) => bs.length - as.length || b.length - a.length || a.localeCompare(b, 'nb'),
  )[0]?.[0] ?? '';

const namesOf = (goals: readonly Goal[]): string[] =>
  goals.map(({ subject }) => (subject ?? '').replace(/[\s.:]+$/u, '').trim());

/**
 * The goals that talks took up by subject, whatever plans call it: the subject with most goals first, then goals
 * without a subject, then social goals and those of order. A goal counts once in each talk that it was taken up in.
 */
export const goalsBySubject = (talks: readonly Dialogue[]): SubjectGoals[] => {
  const goals = talks.flatMap(eachOnce);
  const ofSubjects = goals.filter(({ kind }) => kind === 'faglig');
  const subjects = [...Map.groupBy(ofSubjects, ({ subject }) => subjectKey(subject))]
    .map(
      ([key, all]): SubjectGoals => ({
        kind: 'faglig',
        subject: key === '' ? null : mostUsed(namesOf(all)),
        goals: all.length,
      }),
    )
    .toSorted(
      (a, b) =>
        Number(a.subject === null) - Number(b.subject === null) ||
        b.goals - a.goals ||
        (a.subject ?? '').localeCompare(b.subject ?? '', 'nb'),
    );
  const apart = GoalKind.options
    .filter((kind) => kind !== 'faglig')
    .map((kind) => ({ kind, subject: null, goals: goals.filter((goal) => goal.kind === kind).length }));
  return [...subjects, ...apart.filter((each) => each.goals > 0)];
};
