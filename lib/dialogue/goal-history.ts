import type { Answer } from './answers.ts';
import type { Dialogue } from './dialogue.ts';
import type { DialogueKind } from './dialogue-kind.ts';
import { type GoalGroups, type GoalMention, groupGoals } from './goal-groups.ts';
import type { Outcome } from './outcomes.ts';
import { SCALES } from './scales.ts';
import { questionsOf, type ScaleName } from './template.ts';
import { inLanguage, WRITTEN_LANGUAGES } from './words.ts';

/** Something that was said of a goal. */
export type Said =
  | { type: 'spoken' }
  | { type: 'agreed' }
  | { type: 'rated'; scale: ScaleName; value: number }
  | { type: 'evaluated'; outcome: Outcome };

/** What was said of a goal on a day, and in which kind of talk. */
export type GoalMoment = { day: string; kind: DialogueKind; said: Said };

/** A goal over time: its newest wording, and what was said of it, first to last. */
export type GoalHistory = { key: string; text: string; moments: GoalMoment[] };

const REACHED: Record<Outcome, number | null> = { 'ikke nådd': 0, delvis: 0.5, nådd: 1, videreføres: null };

/** How far a goal was reached when it was rated or evaluated, from 0 to 1; null where nothing is said of it. */
export const reachedOf = (said: Said): number | null => {
  if (said.type === 'evaluated') return REACHED[said.outcome];
  return said.type === 'rated' ? Math.min(1, Math.max(0, (said.value - 1) / (SCALES[said.scale].length - 1))) : null;
};

type Mention = GoalMention & { moment: GoalMoment };

/** A statement that was rated, in the languages of its form. */
type Statement = { texts: string[]; moment: GoalMoment };

/** Ratings of goals, and statements on a scale, which fit where a goal says the same. */
const ratingsIn = ({ form, date, kind }: Dialogue): { mentions: Mention[]; statements: Statement[] } => {
  const mentions: Mention[] = [];
  const statements: Statement[] = [];
  for (const question of form ? questionsOf(form.template) : []) {
    const answer: Answer | undefined = form?.answers[question.id];
    if (question.type === 'ratings' && answer?.type === 'ratings')
      for (const { goal, value } of answer.rated)
        mentions.push({
          text: goal,
          subject: null,
          moment: { day: date, kind, said: { type: 'rated', scale: question.scale, value } },
        });
    if (question.type === 'scale' && answer?.type === 'scale')
      statements.push({
        texts: WRITTEN_LANGUAGES.map((language) => inLanguage(question.label, language)),
        moment: { day: date, kind, said: { type: 'rated', scale: question.scale, value: answer.value } },
      });
  }
  return { mentions, statements };
};

const goalsIn = ({ date: day, kind, goals, agreement }: Dialogue): Mention[] => [
  ...goals.map(({ text, subject }): Mention => ({ text, subject, moment: { day, kind, said: { type: 'spoken' } } })),
  ...(agreement?.goals ?? []).flatMap(({ goal: { text, subject }, evaluation }): Mention[] => [
    { text, subject, moment: { day, kind, said: { type: 'agreed' } } },
    ...(evaluation
      ? [
          {
            text,
            subject,
            moment: { day: evaluation.on, kind, said: { type: 'evaluated' as const, outcome: evaluation.outcome } },
          },
        ]
      : []),
  ]),
];

const wasHeld = ({ state }: Dialogue): boolean => state === 'gjennomført';

/** The goals of a folder, each with all its wordings: what `goalHistories` and the folder's filter tell goals apart by. */
export const goalsOfTalks = (talks: Dialogue[]): GoalGroups =>
  groupGoals(talks.flatMap((talk) => [...goalsIn(talk), ...ratingsIn(talk).mentions]));

/**
 * The goals that were spoken of in talks that were held, each over time; those that most was said of stand first. Goals
 * of near-equal wording are one.
 * @param talks all talks of a folder, held or not
 */
export const goalHistories = (talks: Dialogue[]): GoalHistory[] => {
  const goals = goalsOfTalks(talks);
  const held = talks.filter(wasHeld);
  const ratings = held.map(ratingsIn);
  const mentions = [...held.flatMap(goalsIn), ...ratings.flatMap((each) => each.mentions)];
  const keyed = mentions.map((mention) => ({ ...mention, key: goals.keyOf(mention) ?? mention.text }));
  const known = new Set(keyed.map(({ key }) => key));
  const fitting = ratings.flatMap(({ statements }) =>
    statements.flatMap(({ texts, moment }) => {
      const [text] = texts;
      const key = texts.map(goals.keyOfText).find((each) => each !== null && known.has(each));
      return text && key ? [{ text, moment, key }] : [];
    }),
  );
  return [...Map.groupBy([...keyed, ...fitting], ({ key }) => key)]
    .map(([key, all]) => {
      const inOrder = all.toSorted((a, b) => a.moment.day.localeCompare(b.moment.day));
      return { key, text: inOrder.at(-1)?.text.trim() ?? '', moments: inOrder.map(({ moment }) => moment) };
    })
    .toSorted((a, b) => b.moments.length - a.moments.length || a.text.localeCompare(b.text, 'nb'));
};
