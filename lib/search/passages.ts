import type { Annotation } from '../annotation/annotation.ts';
import type { Dialogue } from '../dialogue/dialogue.ts';
import { goalsIn } from '../dialogue/goals-in.ts';
import type { Pupil } from '../dialogue/pupil.ts';
import { summaryOf } from '../dialogue/summary.ts';
import type { Findable } from './findable.ts';

/** How much a text says of what its record is about: a name most, then goals and what a note says, then all the rest. */
export type Weight = 0 | 1 | 2;

/** A text of a record, to be looked in and to be shown. */
export type Passage = { text: string; weight: Weight };

/** The subjects of a talk's goals, as their plans call them, each once. */
export const subjectsOfTalk = (talk: Dialogue): string[] => [
  ...new Set(goalsIn(talk).flatMap(({ subject }) => subject || [])),
];

const passagesOfTalk = (talk: Dialogue): Passage[] => {
  const { agreement } = talk;
  const goalTexts = new Set(goalsIn(talk).map(({ text }) => text));
  const evaluations = [agreement?.evaluation, ...(agreement?.goals ?? []).map(({ evaluation }) => evaluation)];
  return [
    ...summaryOf(talk)
      .split('\n')
      .map((text): Passage => ({ text, weight: goalTexts.has(text) ? 1 : 0 })),
    { text: evaluations.flatMap((evaluation) => evaluation?.remark || []).join('\n'), weight: 0 },
    { text: subjectsOfTalk(talk).join(' · '), weight: 1 },
  ];
};

const passagesOfNote = ({ text, selector, plan, group }: Annotation): Passage[] => [
  { text, weight: 1 },
  { text: selector?.quote.exact ?? '', weight: 0 },
  { text: [plan.title, plan.course].filter(Boolean).join(' · '), weight: 0 },
  { text: group ?? '', weight: 0 },
];

const passagesOfPupil = ({ name, group }: Pupil): Passage[] => [
  { text: name, weight: 2 },
  { text: group ?? '', weight: 1 },
];

/** The texts of a record that are looked in, in the order in which they are read; none is empty. */
export const passagesOf = (found: Findable): Passage[] => {
  const passages =
    found.type === 'talk'
      ? passagesOfTalk(found.record)
      : found.type === 'note'
        ? passagesOfNote(found.record)
        : passagesOfPupil(found.record);
  return passages.filter(({ text }) => text.trim() !== '');
};
