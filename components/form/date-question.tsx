import { inLanguage } from '../../lib/dialogue/words.ts';
import type { FieldProps } from './field.ts';
import { QuestionFrame } from './question-frame.tsx';

/** A day. */
export const DateQuestion = (props: FieldProps<'date'>) => {
  const { question, answer, language, onAnswer } = props;
  const { reach } = answer ?? question;
  return (
    <QuestionFrame {...props}>
      <input
        type="date"
        aria-label={inLanguage(question.label, language)}
        value={answer?.day ?? ''}
        onChange={({ currentTarget: { value: day } }) => onAnswer(day ? { type: 'date', day, reach } : null)}
      />
    </QuestionFrame>
  );
};
