import { useId } from 'preact/hooks';
import { inLanguage } from '../../lib/dialogue/words.ts';
import type { FieldProps } from './field.ts';
import { QuestionFrame } from './question-frame.tsx';

/** One of some options, or several of them. */
export const ChoiceQuestion = (props: FieldProps<'choice'>) => {
  const { question, answer, language, onAnswer } = props;
  const name = useId();
  const chosen = answer?.chosen ?? [];
  const { reach } = answer ?? question;
  const choose = (id: string, on: boolean) => {
    const others = question.several ? chosen.filter((other) => other !== id) : [];
    const next = on ? [...others, id] : others;
    onAnswer(next.length > 0 ? { type: 'choice', chosen: next, reach } : null);
  };
  return (
    <QuestionFrame {...props}>
      {question.options.map(({ id, label }) => (
        <label key={id} class="choice-option">
          <input
            autocomplete="off"
            type={question.several ? 'checkbox' : 'radio'}
            name={name}
            checked={chosen.includes(id)}
            onChange={({ currentTarget }) => choose(id, currentTarget.checked)}
          />
          <span>{inLanguage(label, language)}</span>
        </label>
      ))}
    </QuestionFrame>
  );
};
