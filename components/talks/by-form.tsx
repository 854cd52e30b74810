import { answerLines } from '../../lib/dialogue/answer-lines.ts';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import type { FilledForm } from '../../lib/dialogue/filled-form.ts';
import { answerIn } from '../../lib/dialogue/form-answers.ts';
import { type Question, questionsOf } from '../../lib/dialogue/template.ts';
import { inLanguage } from '../../lib/dialogue/words.ts';
import { language } from '../../lib/i18n/language.ts';
import { AnswerText } from '../form/answer-text.tsx';
import { Said } from './said.tsx';
import { PIECES, type Piece, TalkPiece } from './talk-pieces.tsx';

const isPiece = (name: string): name is Piece => PIECES.some((piece) => piece === name);

/** The piece of the record that a question asks for, or null where its answer is one of the form's. */
export const pieceOf = ({ type, id }: Question): Piece | null => {
  const name = type === 'text' ? id : type;
  return isPiece(name) ? name : null;
};

/** What was answered in a form, in its order and under its own words: the form as it was when the talk was held. */
export const SaidByForm = ({ talk, form }: { talk: Dialogue; form: FilledForm }) => (
  <>
    {questionsOf(form.template).map((question) => {
      const piece = pieceOf(question);
      const label = inLanguage(question.label, language.value);
      return piece ? (
        <TalkPiece key={question.id} piece={piece} talk={talk} label={label} reach={question.reach} />
      ) : (
        <AnswerToRead key={question.id} question={question} talk={talk} />
      );
    })}
  </>
);

const AnswerToRead = ({ question, talk }: { question: Question; talk: Dialogue }) => {
  const answer = answerIn(talk, question);
  if (!answer || answerLines(question, answer, language.value, (day) => day).length === 0) return null;
  return (
    <Said label={inLanguage(question.label, language.value)} reach={answer.reach}>
      <AnswerText question={question} answer={answer} language={language.value} />
    </Said>
  );
};
