import type { ReadGoal } from '../../lib/plan/reading.ts';

/** A goal that a careful reader took from a plan; `level` is not scored. */
export type LabelledGoal = Pick<ReadGoal, 'text' | 'subject' | 'kind'>;

/** What a reading made of a plan: expected goals with what was read for them, those missed, and what is none. */
export type Outcome = {
  pairs: { expected: LabelledGoal; read: LabelledGoal }[];
  missed: LabelledGoal[];
  invented: LabelledGoal[];
};

/** Two texts are the same goal when their words agree to this degree, from 0 to 1. */
const ENOUGH = 0.8;
const OPENING =
  /^(?:(?:målet er at|mål|læringsmål) )?(?:(?:jeg|eg|du|vi|eleven|elevene|elevane|dere|de) (?:(?:skal|kan|vil|må) )?(?:(?:kunne|kunna|klare å|lære å|lære om|lære) )?)?/u;

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(OPENING, '')
    .split(' ')
    .filter(Boolean);

/** How far two texts share their words: the harmonic mean of either's share, openings set aside. */
export function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length === 0 || right.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) shared++;
    counts.set(word, count - 1);
  }
  return (2 * shared) / (left.length + right.length);
}

/** Pairs expected goals with read ones, each at most once, the likest first. */
export function outcomeOf(expected: readonly LabelledGoal[], read: readonly LabelledGoal[]): Outcome {
  const near = expected.flatMap((goal, i) =>
    read.flatMap((found, j) => {
      const like = likeness(goal.text, found.text);
      return like >= ENOUGH ? [{ like, i, j }] : [];
    }),
  );
  const [usedExpected, usedRead] = [new Set<number>(), new Set<number>()];
  const pairs: Outcome['pairs'] = [];
  for (const { i, j } of near.sort((a, b) => b.like - a.like)) {
    const [goal, found] = [expected[i], read[j]];
    if (usedExpected.has(i) || usedRead.has(j) || !goal || !found) continue;
    usedExpected.add(i);
    usedRead.add(j);
    pairs.push({ expected: goal, read: found });
  }
  return {
    pairs,
    missed: expected.filter((_, i) => !usedExpected.has(i)),
    invented: read.filter((_, j) => !usedRead.has(j)),
  };
}

/** Shares from 0 to 1. A plan without goals that is read so counts as wholly right. */
export type Score = {
  goals: number;
  precision: number;
  recall: number;
  meanPlanF1: number;
  subject: number;
  kind: number;
};

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const subjectKey = (subject: string | null) => (subject ?? '').toLowerCase().replace(/[^\p{L}]+/gu, '');
const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

/** Whether a goal was read under the subject and as the kind that the plan gives it. */
export const isRight = (expected: LabelledGoal, read: LabelledGoal): boolean =>
  expected.kind === read.kind && subjectKey(expected.subject) === subjectKey(read.subject);

/** The harmonic mean of precision and recall in one plan; 1 where there are no goals and none were read. */
export const planF1 = ({ pairs, missed, invented }: Outcome): number =>
  share(2 * pairs.length, 2 * pairs.length + missed.length + invented.length);

/** One score for many plans. */
export function scoreOf(outcomes: readonly Outcome[]): Score {
  const pairs = outcomes.flatMap((outcome) => outcome.pairs);
  const missed = sum(outcomes.map((outcome) => outcome.missed.length));
  const invented = sum(outcomes.map((outcome) => outcome.invented.length));
  const right = (isRight: (pair: Outcome['pairs'][number]) => boolean) =>
    share(pairs.filter(isRight).length, pairs.length);
  return {
    goals: pairs.length + missed,
    precision: share(pairs.length, pairs.length + invented),
    recall: share(pairs.length, pairs.length + missed),
    meanPlanF1: outcomes.length === 0 ? 1 : sum(outcomes.map(planF1)) / outcomes.length,
    subject: right(({ expected, read }) => subjectKey(expected.subject) === subjectKey(read.subject)),
    kind: right(({ expected, read }) => expected.kind === read.kind),
  };
}
