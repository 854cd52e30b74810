import type { FieldProps } from './field.ts';
import { QuestionFrame } from './question-frame.tsx';
import { ScaleSteps } from './scale-steps.tsx';

/** One step of a scale. */
export const ScaleQuestion = (props: FieldProps<'scale'>) => {
  const { question, answer, language, onAnswer } = props;
  const { reach } = answer ?? question;
  return (
    <QuestionFrame {...props}>
      <ScaleSteps
        scale={question.scale}
        language={language}
        value={answer?.value ?? null}
        onChange={(value) => onAnswer({ type: 'scale', value, reach })}
      />
    </QuestionFrame>
  );
};
