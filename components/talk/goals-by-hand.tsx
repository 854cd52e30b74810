import { useSignal } from '@preact/signals';
import type { TargetedClipboardEvent } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Goal, GoalSource } from '../../lib/dialogue/goal.ts';
import { words } from '../../lib/i18n/language.ts';
import { withSource } from '../../lib/page/goals-of-plan.ts';
import type { ReadGoal } from '../../lib/plan/reading.ts';
import { useApp } from '../app.ts';
import { lazy } from '../shared/lazy.tsx';
import { say } from '../shared/toast.tsx';

type Props = { source: GoalSource | null; subjects: string[]; prominent: boolean; onAdd: (goals: Goal[]) => void };

const EditFound = lazy(async () => (await import('../by-hand/edit-found.tsx')).EditFound);

/** The two other ways to goals: text marked in the page, and pasted text. What is found can be edited before it is used. */
export const GoalsByHand = ({ source, subjects, prominent, onAdd }: Props) => {
  const { tabId, wanted } = useApp();
  const t = words.value;
  const id = useId();
  const pasting = useSignal(false);
  const text = useSignal('');
  const found = useSignal<ReadGoal[]>([]);
  const place = useRef<HTMLDivElement>(null);

  const show = (goals: ReadGoal[]) => {
    if (goals.length === 0) return say(t.plan.nothingMarked);
    found.value = goals;
    pasting.value = false;
    text.value = '';
  };
  const done = (goals: ReadGoal[]) => {
    found.value = [];
    onAdd(withSource(goals, source));
    place.current?.querySelector('button')?.focus();
  };
  const useMarked = async (frameId: number | null) => {
    if (tabId === null) return;
    const { markedGoals } = await import('../../lib/page/marked-goals.ts');
    // A page that can't be asked has nothing marked that could be used; the message says what to do.
    show(await markedGoals(tabId, frameId).catch(() => []));
  };
  const usePasted = async () => show((await import('../../lib/plan/goals-from-text.ts')).goalsFromText(text.value));
  /** Tables and lists keep their shape when they are pasted; plain text, and what has no goals in it, goes into the field as ever. */
  const onPaste = async (event: TargetedClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (!/<(?:table|li|p)[\s>]/i.test(html)) return;
    event.preventDefault();
    const { currentTarget: field } = event;
    const plain = event.clipboardData?.getData('text/plain') ?? '';
    const goals = (await import('../../lib/plan/goals-from-markup.ts')).goalsFromHtml(html);
    if (goals.length > 0) return show(goals);
    field.setRangeText(plain, field.selectionStart, field.selectionEnd, 'end');
    text.value = field.value;
  };
  useEffect(() => {
    const asked = wanted.value;
    if (asked?.what !== 'goals') return;
    wanted.value = null;
    void useMarked(asked.frameId);
  }, [wanted.value]);

  return (
    <div ref={place} class={prominent ? 'by-hand prominent' : 'by-hand'}>
      {tabId !== null && (
        <button type="button" class="quiet" onClick={() => void useMarked(null)}>
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
            onPaste={onPaste}
            onInput={({ currentTarget }) => {
              text.value = currentTarget.value;
            }}
          />
          <button type="button" disabled={text.value.trim() === ''} onClick={usePasted}>
            {t.plan.pasteUse}
          </button>
        </div>
      )}
      {found.value.length > 0 && (
        <EditFound
          key={found.value}
          found={found.value}
          subjects={subjects}
          onUse={done}
          onCancel={() => {
            found.value = [];
          }}
        />
      )}
    </div>
  );
};
