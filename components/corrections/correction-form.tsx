import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { type Goal, GoalKind } from '../../lib/dialogue/goal.ts';
import { correctionWords } from '../../lib/i18n/corrections/words.ts';
import { words } from '../../lib/i18n/language.ts';
import { leaveOnEscape } from '../shared/leave-on-escape.ts';
import { onEnter } from '../shared/on-enter.ts';

type Props = { goal: Goal; subjects: string[]; onSave: (goal: Goal) => void; onCancel: () => void };

/** What a goal really says, and under which subject. */
export const CorrectionForm = ({ goal, subjects, onSave, onCancel }: Props) => {
  const t = correctionWords.value;
  const id = useId();
  const edited = useSignal(goal);
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const change = (part: Partial<Goal>) => {
    edited.value = { ...edited.value, ...part };
  };
  const text = edited.value.text.trim();
  const save = () => {
    if (text !== '') onSave({ ...edited.value, text });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a form inside the talk's own form is not allowed, so its buttons act by themselves
    <div class="correction-form" role="group" aria-label={t.editGoal(goal.text)} onKeyDown={leaveOnEscape(onCancel)}>
      <div class="field">
        <label for={`${id}-text`}>{t.text}</label>
        <textarea
          ref={first}
          id={`${id}-text`}
          autocomplete="off"
          rows={2}
          maxLength={500}
          value={edited.value.text}
          onInput={({ currentTarget }) => change({ text: currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for={`${id}-subject`}>{t.subject}</label>
        <input
          id={`${id}-subject`}
          autocomplete="off"
          list={`${id}-subjects`}
          maxLength={80}
          value={edited.value.subject ?? ''}
          onInput={({ currentTarget }) => change({ subject: currentTarget.value.trim() || null })}
          onKeyDown={onEnter(save)}
        />
        <datalist id={`${id}-subjects`}>
          {subjects.map((subject) => (
            <option key={subject} value={subject} />
          ))}
        </datalist>
      </div>
      <div class="field">
        <label for={`${id}-kind`}>{t.kind}</label>
        <select
          id={`${id}-kind`}
          value={edited.value.kind}
          onChange={({ currentTarget }) => change({ kind: GoalKind.parse(currentTarget.value) })}
        >
          {GoalKind.options.map((kind) => (
            <option key={kind} value={kind}>
              {words.value.kinds[kind]}
            </option>
          ))}
        </select>
      </div>
      <div class="row">
        <button type="button" disabled={text === ''} onClick={save}>
          {words.value.save}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {words.value.cancel}
        </button>
      </div>
    </div>
  );
};
