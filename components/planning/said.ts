import type { Answer } from '../../lib/dialogue/answers.ts';
import type { Line } from '../../lib/dialogue/landing.ts';
import type { AskedQuestion } from '../../lib/dialogue/preparation.ts';
import { SCALES } from '../../lib/dialogue/scales.ts';
import type { ScaleName } from '../../lib/dialogue/template.ts';
import { inLanguage } from '../../lib/dialogue/words.ts';
import { formatDay, language } from '../../lib/i18n/language.ts';

const step = (scale: ScaleName, value: number): string => {
  const words = SCALES[scale][value - 1];
  return words ? inLanguage(words, language.value) : String(value);
};

/** What was answered to a question, in a few plain lines. */
const answerText = (question: AskedQuestion, answer: Answer): string => {
  switch (answer.type) {
    case 'text':
      return answer.text;
    case 'date':
      return formatDay(answer.day);
    case 'cross':
      return answer.texts.filter(Boolean).join('\n');
    case 'subjects':
      return answer.rows.map(({ subject, texts }) => `${subject}: ${Object.values(texts).join(' – ')}`).join('\n');
    case 'choice':
      return question.type === 'choice'
        ? question.options
            .filter(({ id }) => answer.chosen.includes(id))
            .map(({ label }) => inLanguage(label, language.value))
            .join(', ')
        : '';
    case 'scale':
      return question.type === 'scale' ? step(question.scale, answer.value) : '';
    case 'ratings':
      return question.type === 'ratings'
        ? answer.rated.map(({ goal, value }) => `${goal}: ${step(question.scale, value)}`).join('\n')
        : '';
  }
};

/** A line of what has come: what it is about, what it says, and what it would replace. */
export const saidIn = (line: Line): { about: string; after: string; before: string | null } =>
  line.what === 'contribution'
    ? {
        about: `${line.after.subject}, ${line.after.teacher}`,
        after: line.after.text,
        before: line.before?.text ?? null,
      }
    : {
        about: inLanguage(line.question.label, language.value),
        after: answerText(line.question, line.after),
        before: line.before && answerText(line.question, line.before),
      };
