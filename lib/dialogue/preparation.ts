import type { Meeting } from './appointments.ts';
import type { Dialogue } from './dialogue.ts';
import { isOpenGoal } from './follow-up.ts';
import { narrower, reaches } from './reach.ts';
import { type Part, type Question, questionsOf, type Template } from './template.ts';

/** Who prepares a talk away from school. */
export type Preparer = 'elev' | 'hjem';

/** What is asked of someone who has nothing but a form: the other types are places for what the record holds. */
const ASKED = ['text', 'choice', 'scale', 'ratings', 'subjects', 'cross', 'date'] as const;
export type AskedQuestion = Extract<Question, { type: (typeof ASKED)[number] }>;
const isAsked = (question: Question): question is AskedQuestion => ASKED.some((type) => type === question.type);

export type PreparationPart = Omit<Part, 'questions'> & { questions: AskedQuestion[] };

/** The parts of a form that the pupil or the home fills in beforehand, with what they are asked there. */
export const preparationParts = ({ parts }: Template, by: Preparer): PreparationPart[] =>
  parts
    .filter((part) => part.phase === 'før' && part.by === by)
    .map((part) => ({ ...part, questions: part.questions.filter(isAsked) }))
    .filter(({ questions }) => questions.length > 0);

/** Whether the pupil or the home is asked anything before a talk. */
export const isAskedBefore = ({ form }: Dialogue, by: Preparer): boolean =>
  form !== null && preparationParts(form.template, by).length > 0;

/** The meetings before which the pupil or the home is asked anything, in one of their talks or more. */
export const meetingsAskedBefore = (meetings: readonly Meeting[], by: Preparer): Meeting[] =>
  meetings.filter((meeting) => meeting.some((talk) => isAskedBefore(talk, by)));

/**
 * The goals that are rated beforehand: those the talk is about, and those agreed with the pupil earlier that are still
 * open. Only what is shared with whoever rates them.
 */
export const goalsToRate = (talk: Dialogue, talksOfPupil: readonly Dialogue[], by: Preparer): string[] => {
  const place = talk.form && questionsOf(talk.form.template).find(({ type }) => type === 'goals');
  const ofTalk = reaches(place?.reach ?? 'elev', by) ? talk.goals.map(({ text }) => text) : [];
  const agreed = talksOfPupil
    .filter(({ id }) => id !== talk.id)
    .flatMap(({ agreement }) => (agreement ? agreement.goals.map((goal) => ({ goal, within: agreement.reach })) : []))
    .filter(({ goal, within }) => isOpenGoal(goal) && reaches(narrower(goal.reach, within), by))
    .map(({ goal }) => goal.goal.text);
  return [...new Set([...ofTalk, ...agreed])].slice(0, 50);
};

/** A form's name and version, by which its answers find back to it. */
export const formIdOf = ({ id, version }: Template): string => `${id}@${version}`;
