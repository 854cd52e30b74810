import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Goal, GoalSource } from '../../lib/dialogue/goal.ts';
import { words } from '../../lib/i18n/language.ts';
import { withSource } from '../../lib/page/goals-of-plan.ts';
import { markedText } from '../../lib/page/read-tab.ts';
import { useApp } from '../app.ts';
import { say } from '../shared/toast.tsx';

type Props = { source: GoalSource | null; prominent: boolean; onAdd: (goals: Goal[]) => void };

/** Splits text into goals; the rules are loaded when they are first needed. */
const split = async (text: string) => (await import('../../lib/plan/goals-from-text.ts')).goalsFromText(text);

/** The two other ways to goals: text marked in the page, and pasted text. */
export const GoalsByHand = ({ source, prominent, onAdd }: Props) => {
  const { tabId } = useApp();
  const t = words.value;
  const id = useId();
  const pasting = useSignal(false);
  const text = useSignal('');

  const useMarked = async () => {
    // A page that can't be asked has nothing marked that could be used; the message says what to do.
    const marked = tabId === null ? '' : await markedText(tabId).catch(() => '');
    const goals = await split(marked);
    if (goals.length > 0) onAdd(withSource(goals, source));
    else say(t.plan.nothingMarked);
  };
  const usePasted = async () => {
    onAdd(withSource(await split(text.value), source));
    text.value = '';
    pasting.value = false;
  };

  return (
    <div class={prominent ? 'by-hand prominent' : 'by-hand'}>
      {tabId !== null && (
        <button type="button" class="quiet" onClick={useMarked}>
          {t.plan.useMarked}
        </button>
      )}
      <button
        type="button"
        class="quiet"
        aria-expanded={pasting.value}
        onClick={() => {
          pasting.value = !pasting.value;
        }}
      >
        {t.plan.paste}
      </button>
      {pasting.value && (
        <div class="field">
          <label for={id}>{t.plan.pasteLabel}</label>
          <textarea
            autocomplete="off"
            id={id}
            rows={3}
            maxLength={10_000}
            value={text.value}
            onInput={({ currentTarget }) => {
              text.value = currentTarget.value;
            }}
          />
          <button type="button" disabled={text.value.trim() === ''} onClick={usePasted}>
            {t.plan.pasteUse}
          </button>
        </div>
      )}
    </div>
  );
};
