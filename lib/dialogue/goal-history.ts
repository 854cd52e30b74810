import type { Answer } from './answers.ts';
import type { Dialogue } from './dialogue.ts';
import type { DialogueKind } from './dialogue-kind.ts';
import type { Outcome } from './outcomes.ts';
import { SCALES } from './scales.ts';
import { questionsOf, type ScaleName } from './template.ts';
import { inLanguage, WRITTEN_LANGUAGES } from './words.ts';

/** What a goal begins with that says nothing of which goal it is; bokmål, nynorsk and English. */
const OPENINGS = /^(?:(?:jeg|eg|du|eleven|elevene|elevane|i|you) (?:kan|skal kunne|can)|å kunne|skal kunne) (?=.)/u;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{S}]+/gu, ' ')
    .trim();

/** What a goal says, whatever its case, punctuation, spaces and opening words: goals with the same are the same goal. */
export const goalKey = (text: string): string => {
  let key = plain(text);
  while (OPENINGS.test(key)) key = key.replace(OPENINGS, '');
  // A text of signs only is its own key.
  return key || text.trim();
};

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

type Mention = { text: string; moment: GoalMoment };

/** Ratings of goals, and statements on a scale, which fit where a goal says the same. */
const ratingsIn = ({ form, date, kind }: Dialogue): { mentions: Mention[]; statements: Mention[] } => {
  const mentions: Mention[] = [];
  const statements: Mention[] = [];
  for (const question of form ? questionsOf(form.template) : []) {
    const answer: Answer | undefined = form?.answers[question.id];
    if (question.type === 'ratings' && answer?.type === 'ratings')
      for (const { goal, value } of answer.rated)
        mentions.push({
          text: goal,
          moment: { day: date, kind, said: { type: 'rated', scale: question.scale, value } },
        });
    if (question.type === 'scale' && answer?.type === 'scale')
      for (const text of new Set(WRITTEN_LANGUAGES.map((language) => inLanguage(question.label, language))))
        statements.push({
          text,
          moment: { day: date, kind, said: { type: 'rated', scale: question.scale, value: answer.value } },
        });
  }
  return { mentions, statements };
};

const goalsIn = ({ date: day, kind, goals, agreement }: Dialogue): Mention[] => [
  ...goals.map(({ text }): Mention => ({ text, moment: { day, kind, said: { type: 'spoken' } } })),
  ...(agreement?.goals ?? []).flatMap(({ goal: { text }, evaluation }): Mention[] => [
    { text, moment: { day, kind, said: { type: 'agreed' } } },
    ...(evaluation
      ? [
          {
            text,
            moment: { day: evaluation.on, kind, said: { type: 'evaluated' as const, outcome: evaluation.outcome } },
          },
        ]
      : []),
  ]),
];

/**
 * The goals that were spoken of in talks that were held, each over time; those that most was said of stand first. Goals
 * of near-equal wording are one.
 */
export const goalHistories = (talks: Dialogue[]): GoalHistory[] => {
  const held = talks.filter(({ state }) => state === 'gjennomført');
  const ratings = held.map(ratingsIn);
  const mentions = [...held.flatMap(goalsIn), ...ratings.flatMap((each) => each.mentions)];
  const known = new Set(mentions.map(({ text }) => goalKey(text)));
  const fitting = ratings.flatMap(({ statements }) => statements.filter(({ text }) => known.has(goalKey(text))));
  return [...Map.groupBy([...mentions, ...fitting], ({ text }) => goalKey(text))]
    .map(([key, all]) => {
      const inOrder = all.toSorted((a, b) => a.moment.day.localeCompare(b.moment.day));
      return { key, text: inOrder.at(-1)?.text.trim() ?? '', moments: inOrder.map(({ moment }) => moment) };
    })
    .toSorted((a, b) => b.moments.length - a.moments.length || a.text.localeCompare(b.text, 'nb'));
};
