import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { type Goal, GoalKind } from '../../lib/dialogue/goal.ts';
import { words } from '../../lib/i18n/language.ts';

/** A goal in the teacher's and pupil's own words, and of which kind it is. */
export const TypedGoal = ({ onAdd }: { onAdd: (goal: Goal) => void }) => {
  const t = words.value;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const text = useSignal('');
  const kind = useSignal<Goal['kind']>('faglig');
  const add = () => {
    const typed = text.value.trim();
    input.current?.focus();
    if (!typed) return;
    onAdd({ text: typed, subject: null, kind: kind.value, level: null, source: null });
    text.value = '';
  };
  return (
    <div class="field">
      <label for={id}>{t.conversation.typedGoal}</label>
      <div class="row">
        <input
          ref={input}
          autocomplete="off"
          id={id}
          maxLength={500}
          value={text.value}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value;
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing) add();
          }}
        />
        <select
          aria-label={t.conversation.goalKind}
          value={kind.value}
          onChange={({ currentTarget }) => {
            kind.value = GoalKind.options[currentTarget.selectedIndex] ?? kind.value;
          }}
        >
          {GoalKind.options.map((each) => (
            <option key={each} value={each}>
              {t.kinds[each]}
            </option>
          ))}
        </select>
        <button type="button" onClick={add}>
          {t.conversation.addGoal}
        </button>
      </div>
    </div>
  );
};
