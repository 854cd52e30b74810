import '../style/corrections.css';
import { useSignal } from '@preact/signals';
import type { PlanGoal, Was } from '../../lib/dialogue/corrections.ts';
import { correctionWords } from '../../lib/i18n/corrections/words.ts';
import { useStore } from '../app.ts';
import { attempt, say } from '../shared/toast.tsx';
import { CorrectionForm } from './correction-form.tsx';

type Props = { planId: string; goal: PlanGoal; was: Was; subjects: string[] };

/** Puts one goal of a plan right, or says that it is none; both can be undone. */
export const CorrectGoal = ({ planId, goal, was, subjects }: Props) => {
  const { vault, store } = useStore();
  const t = correctionWords.value;
  const editing = useSignal(false);
  const become = (now: PlanGoal | null, said: string) =>
    attempt(async () => {
      await store.correctGoal(vault, planId, was, now);
      editing.value = false;
      say(said, () => store.correctGoal(vault, planId, was, goal));
    });
  if (editing.value)
    return (
      <CorrectionForm
        goal={goal}
        subjects={subjects}
        onSave={(now) => become(now, t.corrected)}
        onCancel={() => {
          editing.value = false;
        }}
      />
    );
  return (
    <div class="correct-goal">
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
      <button
        type="button"
        class="quiet"
        aria-label={t.dismissGoal(goal.text)}
        onClick={() => become(null, t.dismissed)}
      >
        {t.dismiss}
      </button>
    </div>
  );
};
