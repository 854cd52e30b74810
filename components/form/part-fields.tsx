import type { ComponentChild } from 'preact';
import type { Answer } from '../../lib/dialogue/answers.ts';
import type { Part, Question } from '../../lib/dialogue/template.ts';
import type { WrittenLanguage } from '../../lib/dialogue/words.ts';
import { ChoiceQuestion } from './choice-question.tsx';
import { CrossQuestion } from './cross-question.tsx';
import { DateQuestion } from './date-question.tsx';
import { RatingsQuestion } from './ratings-question.tsx';
import { ScaleQuestion } from './scale-question.tsx';
import { SubjectsQuestion } from './subjects-question.tsx';
import { TextQuestion } from './text-question.tsx';

type Props = {
  part: Pick<Part, 'questions'>;
  /** The language the form is shown in. */
  language: WrittenLanguage;
  answerOf: (question: Question) => Answer | null;
  /** Null takes the answer away. */
  onAnswer: (question: Question, answer: Answer | null) => void;
  /** The goals that ratings rate. */
  goals: string[];
  /** Draws what every record holds: participants, goals, agreement and the like. */
  place: (question: Question) => ComponentChild;
  disabled?: boolean;
};

/** The questions of a part of any form, to be answered. Its title and guiding text are drawn by who shows it. */
export const PartFields = ({ part, disabled = false, ...shown }: Props) => (
  <div class="part-fields" lang={shown.language}>
    {part.questions.map((question) => (
      <QuestionField key={question.id} question={question} disabled={disabled} {...shown} />
    ))}
  </div>
);

type FieldProps = Omit<Props, 'part' | 'disabled'> & { question: Question; disabled: boolean };

/** An answer of another type than the question's was given to another question: the field shows none. */
const QuestionField = ({ question, answerOf, onAnswer, goals, place, language, disabled }: FieldProps) => {
  const given = answerOf(question);
  const common = { language, disabled, onAnswer: (answer: Answer | null) => onAnswer(question, answer) };
  switch (question.type) {
    case 'text':
      return <TextQuestion {...common} {...{ question, answer: given?.type === 'text' ? given : null }} />;
    case 'choice':
      return <ChoiceQuestion {...common} {...{ question, answer: given?.type === 'choice' ? given : null }} />;
    case 'scale':
      return <ScaleQuestion {...common} {...{ question, answer: given?.type === 'scale' ? given : null }} />;
    case 'ratings':
      return <RatingsQuestion {...common} {...{ question, goals, answer: given?.type === 'ratings' ? given : null }} />;
    case 'subjects':
      return <SubjectsQuestion {...common} {...{ question, answer: given?.type === 'subjects' ? given : null }} />;
    case 'cross':
      return <CrossQuestion {...common} {...{ question, answer: given?.type === 'cross' ? given : null }} />;
    case 'date':
      return <DateQuestion {...common} {...{ question, answer: given?.type === 'date' ? given : null }} />;
    default:
      return <>{place(question)}</>;
  }
};
