import type { DialogueContent } from './dialogue.ts';

/** What a dialogue says in a few lines: every text that is not empty, in the order of the form. */
export const summaryOf = ({
  pupilWords,
  goals,
  feedback,
  feedForward,
  agreement,
  measure,
  products,
}: DialogueContent) =>
  [
    pupilWords.text,
    ...goals.map(({ text }) => text),
    feedback.text,
    feedForward.text,
    agreement?.text,
    measure.text,
    ...products.map(({ title }) => title),
  ]
    .filter(Boolean)
    .join('\n');
