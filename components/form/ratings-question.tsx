import { words } from '../../lib/i18n/language.ts';
import type { FieldProps } from './field.ts';
import { QuestionFrame } from './question-frame.tsx';
import { ScaleSteps } from './scale-steps.tsx';

type Props = FieldProps<'ratings'> & { goals: string[] };

/** A step of a scale for each goal. A goal that was rated stays to be seen where it is not among the goals any more. */
export const RatingsQuestion = ({ goals, ...props }: Props) => {
  const { question, answer, language, onAnswer } = props;
  const rated = answer?.rated ?? [];
  const { reach } = answer ?? question;
  const shown = new Set([...goals, ...rated.map(({ goal }) => goal)]);
  const rate = (goal: string, value: number) =>
    onAnswer({ type: 'ratings', rated: [...rated.filter((other) => other.goal !== goal), { goal, value }], reach });
  return (
    <QuestionFrame {...props}>
      {shown.size === 0 && <p class="hint">{words.value.answers.noGoals}</p>}
      {[...shown].map((goal) => (
        <fieldset key={goal} class="rated-goal">
          <legend>{goal}</legend>
          <ScaleSteps
            scale={question.scale}
            language={language}
            value={rated.find((other) => other.goal === goal)?.value ?? null}
            onChange={(value) => rate(goal, value)}
          />
        </fieldset>
      ))}
    </QuestionFrame>
  );
};
