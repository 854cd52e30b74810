import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Answer } from '../../lib/dialogue/answers.ts';
import type { Question } from '../../lib/dialogue/template.ts';
import { inLanguage, type WrittenLanguage } from '../../lib/dialogue/words.ts';
import { words } from '../../lib/i18n/language.ts';
import { ReachSelect } from '../shared/reach-select.tsx';

type Props = {
  question: Question;
  answer: Answer | null;
  language: WrittenLanguage;
  onAnswer: (answer: Answer | null) => void;
  disabled: boolean;
  children: ComponentChildren;
};

/**
 * What stands around the fields of a question of more than one field: its label and guiding text above, who may see the
 * answer and a way to take it back below. Until something is answered, who will see it is only told.
 */
export const QuestionFrame = ({ question, answer, language, onAnswer, disabled, children }: Props) => {
  const t = words.value;
  const legend = useRef<HTMLLegendElement>(null);
  const label = inLanguage(question.label, language);
  return (
    <fieldset class="question" disabled={disabled}>
      <legend ref={legend} tabIndex={-1}>
        {label}
      </legend>
      {question.help && <p class="hint help">{inLanguage(question.help, language)}</p>}
      {children}
      <div class="answer-foot">
        {answer ? (
          <>
            <ReachSelect
              {...{ label, disabled, reach: answer.reach, onChange: (reach) => onAnswer({ ...answer, reach }) }}
            />
            {!disabled && (
              <button
                type="button"
                class="quiet"
                aria-label={t.answers.clearOf(label)}
                onClick={() => {
                  onAnswer(null);
                  // The button goes with the answer; whoever pressed it stays at the question.
                  legend.current?.focus();
                }}
              >
                {t.answers.clear}
              </button>
            )}
          </>
        ) : (
          <small>{t.reach[question.reach]}</small>
        )}
      </div>
    </fieldset>
  );
};
