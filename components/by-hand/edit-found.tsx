import '../style/by-hand.css';
import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { GoalKind } from '../../lib/dialogue/goal.ts';
import { byHandWords } from '../../lib/i18n/by-hand/words.ts';
import { words } from '../../lib/i18n/language.ts';
import type { ReadGoal } from '../../lib/plan/reading.ts';
import { leaveOnEscape } from '../shared/leave-on-escape.ts';
import { onEnter } from '../shared/on-enter.ts';
import { type Edited, joinedToAbove, splitAt } from './found-goals.ts';

type Props = { found: ReadGoal[]; subjects: string[]; onUse: (goals: ReadGoal[]) => void; onCancel: () => void };

const withoutBlank = (goals: readonly Edited[]): ReadGoal[] =>
  goals
    .map(({ key: _, ...goal }) => ({ ...goal, text: goal.text.trim(), subject: goal.subject?.trim() || null }))
    .filter(({ text }) => text !== '');

/** Goals that the teacher marked or pasted, to be put right before they are used. */
export const EditFound = ({ found, subjects, onUse, onCancel }: Props) => {
  const t = byHandWords.value;
  const id = useId();
  const goals = useSignal<Edited[]>(found.map((goal, key) => ({ ...goal, key })));
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => list.current?.querySelector('textarea')?.focus(), []);

  const change = (key: number, part: Partial<ReadGoal>) => {
    goals.value = goals.value.map((goal) => (goal.key === key ? { ...goal, ...part } : goal));
  };
  const focusOn = (n: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll('textarea')[Math.max(0, n)]?.focus());
  const usable = withoutBlank(goals.value);
  const use = () => {
    if (usable.length > 0) onUse(usable);
  };

  return (
    <section class="found-goals" aria-labelledby={`${id}-heading`} onKeyDown={leaveOnEscape(onCancel)}>
      <p id={`${id}-heading`} class="group-name">
        {t.heading}
      </p>
      <p class="hint" id={`${id}-hint`}>
        {t.splitHint}
      </p>
      <datalist id={`${id}-subjects`}>
        {subjects.map((subject) => (
          <option key={subject} value={subject} />
        ))}
      </datalist>
      <ol ref={list}>
        {goals.value.map(({ key, text, subject, kind }, n) => (
          <li key={key}>
            <textarea
              aria-label={t.text(n + 1)}
              aria-describedby={`${id}-hint`}
              autocomplete="off"
              rows={2}
              maxLength={500}
              value={text}
              onInput={({ currentTarget }) => change(key, { text: currentTarget.value })}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.isComposing) return;
                event.preventDefault();
                goals.value = splitAt(goals.value, key, event.currentTarget.selectionStart);
                focusOn(n + 1);
              }}
            />
            <div class="found-goal-parts">
              <input
                aria-label={t.subject(n + 1)}
                autocomplete="off"
                list={`${id}-subjects`}
                placeholder={words.value.plan.noSubject}
                maxLength={80}
                value={subject ?? ''}
                onInput={({ currentTarget }) => change(key, { subject: currentTarget.value || null })}
                onKeyDown={onEnter(use)}
              />
              <select
                aria-label={t.kind(n + 1)}
                value={kind}
                onChange={({ currentTarget }) => change(key, { kind: GoalKind.parse(currentTarget.value) })}
              >
                {GoalKind.options.map((option) => (
                  <option key={option} value={option}>
                    {words.value.kinds[option]}
                  </option>
                ))}
              </select>
              {n > 0 && (
                <button
                  type="button"
                  class="quiet"
                  aria-label={t.join(text)}
                  title={t.joinShort}
                  onClick={() => {
                    goals.value = joinedToAbove(goals.value, key);
                    focusOn(n - 1);
                  }}
                >
                  ↑
                </button>
              )}
              <button
                type="button"
                class="quiet"
                aria-label={t.remove(text)}
                onClick={() => {
                  goals.value = goals.value.filter((goal) => goal.key !== key);
                  focusOn(n - 1);
                }}
              >
                ✕
              </button>
            </div>
          </li>
        ))}
      </ol>
      <div class="row">
        <button type="button" class="primary" disabled={usable.length === 0} onClick={use}>
          {t.use(usable.length)}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {words.value.cancel}
        </button>
      </div>
    </section>
  );
};
