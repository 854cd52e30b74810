import { answerLines } from '../../lib/dialogue/answer-lines.ts';
import type { Answer } from '../../lib/dialogue/answers.ts';
import type { Question } from '../../lib/dialogue/template.ts';
import type { WrittenLanguage } from '../../lib/dialogue/words.ts';
import { dayIn } from '../../lib/i18n/language.ts';

type Props = { question: Question; answer: Answer; language: WrittenLanguage };

/** An answer to be read: a text, or a list of what was said of each goal, subject or field. Nothing where it is empty. */
export const AnswerText = ({ question, answer, language }: Props) => {
  const lines = answerLines(question, answer, language, (day) => dayIn(language, day));
  const [first] = lines;
  if (!first) return null;
  if (lines.length === 1 && first.about === null) return <p class="said-text">{first.text}</p>;
  return (
    <ul class="answer-lines">
      {lines.map(({ about, text }, at) => (
        <li key={at} class="said-text">
          {about && <span class="answer-about">{about}: </span>}
          {text}
        </li>
      ))}
    </ul>
  );
};
