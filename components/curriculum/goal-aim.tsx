import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { GoalAim as Aim, Goal } from '../../lib/dialogue/goal.ts';
import { curriculumWords } from '../../lib/i18n/curriculum/words.ts';
import { useStore } from '../app.ts';
import { useLive } from '../shared/use-live.ts';
import { AimChooser } from './aim-chooser.tsx';

export type GoalAimProps = {
  goal: Goal;
  /** Whose goal it is, to know the grade where the plan does not tell it. */
  pupilIds: string[];
  planGrade: number | null;
  onAim: (aim: Aim | null) => void;
};

/** The competence aim of a chosen goal, quietly, with a way to choose one. Nothing where no curriculum lies here and none was chosen. */
export const GoalAim = ({ goal, pupilIds, planGrade, onAim }: GoalAimProps) => {
  const { vault, store } = useStore();
  const t = curriculumWords.value;
  const id = useId();
  const open = useSignal(false);
  const there = useLive(() => store.hasCurriculum(vault.db), [vault]);
  const loaded = there.state === 'ready' && there.value;
  if (goal.kind !== 'faglig' || (!loaded && !goal.aim)) return null;
  const text = goal.aim ? `${t.aim}: ${t.chosen(goal.aim.code, goal.aim.grade)}` : t.aim;
  return (
    <div class="goal-aim">
      <button
        type="button"
        class="quiet"
        aria-expanded={open.value}
        aria-controls={id}
        aria-label={`${text}. ${goal.text}`}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {text}
      </button>
      <div id={id}>
        {open.value && <AimChooser goal={goal} pupilIds={pupilIds} planGrade={planGrade} onAim={onAim} />}
      </div>
    </div>
  );
};
