import { agreeingTalk } from './combined.ts';
import type { AgreedGoal, Agreement, Dialogue } from './dialogue.ts';
import { questionsOf } from './template.ts';

/** What a finished talk has, in the order that it is said what is missing. */
export const NEEDED = ['pupilWords', 'agreement', 'who', 'by', 'due'] as const;
export type Needed = (typeof NEEDED)[number];

const isSaid = (text: string): boolean => text.trim() !== '';

/** Whether the pupil's own words stand in a talk: what the pupil says in it, or wrote before it. */
const hasPupilWords = ({ pupilWords, form }: Dialogue): boolean => {
  if (isSaid(pupilWords.text)) return true;
  const pupils = form
    ? questionsOf({ ...form.template, parts: form.template.parts.filter((p) => p.by === 'elev') })
    : [];
  return pupils.some(({ id }) => {
    const answer = form?.answers[id];
    return answer?.type === 'text' && isSaid(answer.text);
  });
};

const hasTask = ({ tasks }: AgreedGoal): boolean => Object.values(tasks).some(isSaid);

const missingOf = (agreement: Agreement | null): Needed[] => {
  if (!agreement || (agreement.goals.length === 0 && !isSaid(agreement.text))) return ['agreement'];
  const { goals, due, text } = agreement;
  return NEEDED.filter(
    (needed) =>
      (needed === 'who' && !isSaid(text) && !goals.some(hasTask)) ||
      (needed === 'by' && goals.length > 0 && goals.every(({ by }) => by === null)) ||
      (needed === 'due' && due === null),
  );
};

/**
 * What is missing in a talk, or in talks that are held as one: the pupil's own words, and an agreement that says what,
 * who, by when, and when it is looked at again. It is asked about once and never in the way.
 */
export const missingToFinish = (talks: [Dialogue, ...Dialogue[]]): Needed[] => {
  const words: Needed[] = talks.some(hasPupilWords) ? [] : ['pupilWords'];
  return [...words, ...missingOf(agreeingTalk(talks).agreement)];
};

/** The change that finishes a talk: it was held, at the latest today, and is locked against accident. */
export const finished = ({ date }: Dialogue, moment: string, today: string) => ({
  state: 'gjennomført' as const,
  finishedAt: moment,
  // A talk that was planned for a later day was held today.
  date: date > today ? today : date,
});

/** The change that opens a finished talk again; it was held all the same. */
export const reopened = { finishedAt: null };

/** Whether a talk is locked against accident. */
export const isLocked = ({ finishedAt }: Dialogue): boolean => finishedAt !== null;

/** From this grade on a pupil may have turned fifteen. */
const MAY_BE_FIFTEEN = 9;

/**
 * Whether the pupil may be fifteen or older, and so decides on questions of education (lov § 24-5). Pupils turn fifteen
 * in the course of grade 9 or 10; the grade is all that is known, so the earlier one counts.
 */
export const mayDecideAlone = (grade: number | null): boolean => grade !== null && grade >= MAY_BE_FIFTEEN;
