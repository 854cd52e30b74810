import '../style/corrections.css';
import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Was } from '../../lib/dialogue/corrections.ts';
import type { Goal } from '../../lib/dialogue/goal.ts';
import { type Replacement, undoing } from '../../lib/dialogue/replaced-goal.ts';
import { isSameGoal } from '../../lib/dialogue/same-goal.ts';
import type { CorrectionRecord } from '../../lib/dialogue/school-record.ts';
import { correctionWords } from '../../lib/i18n/corrections/words.ts';
import { useStore } from '../app.ts';
import { attempt, say } from '../shared/toast.tsx';
import { CorrectionForm } from './correction-form.tsx';
import { nextButton } from './next-button.ts';

type Props = {
  planId: string;
  goal: Goal;
  was: Was[];
  subjects: string[];
  chosen: Goal[];
  /** The goal whose button gets the focus when it stands there, after its form has gone. */
  returnTo: Signal<Goal | null>;
  /** What is put right in the plan by now, and what that makes of the chosen goals, if anything. */
  onPutRight: (corrections: CorrectionRecord[], replacement: Replacement | null) => void;
};

/** Puts one goal of a plan right, or says that it is none; both can be undone. A chosen goal follows. */
export const CorrectGoal = ({ planId, goal, was, subjects, chosen, returnTo, onPutRight }: Props) => {
  const { vault, store } = useStore();
  const t = correctionWords.value;
  const editing = useSignal(false);
  const place = useRef<HTMLDivElement>(null);
  const isBack = !editing.value && returnTo.value !== null && isSameGoal(returnTo.value, goal);
  useEffect(() => {
    if (!isBack) return;
    place.current?.querySelector('button')?.focus();
    returnTo.value = null;
  }, [isBack]);

  const become = async (now: Goal | null, said: string) => {
    const replacement: Replacement = { before: goal, after: now };
    const back = undoing(chosen, replacement);
    onPutRight(await store.correctGoal(vault, planId, was, now), back && replacement);
    say(said, async () => onPutRight(await store.correctGoal(vault, planId, was, goal), back));
  };
  const save = async (now: Goal) => {
    await become(now, t.corrected);
    editing.value = false;
    returnTo.value = now;
  };
  const dismiss = async () => {
    const next = place.current && nextButton(place.current);
    await become(null, t.dismissed);
    next?.focus();
  };
  if (editing.value)
    return (
      <CorrectionForm
        goal={goal}
        subjects={subjects}
        onSave={(now) => attempt(() => save(now))}
        onCancel={() => {
          editing.value = false;
          returnTo.value = goal;
        }}
      />
    );
  return (
    <div ref={place} class="correct-goal">
      <button
        type="button"
        class="quiet"
        aria-label={t.editGoal(goal.text)}
        onClick={() => {
          editing.value = true;
        }}
      >
        {t.edit}
      </button>
      <button type="button" class="quiet" aria-label={t.dismissGoal(goal.text)} onClick={() => attempt(dismiss)}>
        {t.dismiss}
      </button>
    </div>
  );
};
