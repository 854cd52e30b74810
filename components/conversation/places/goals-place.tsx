import type { Goal } from '../../../lib/dialogue/goal.ts';
import { withAim } from '../../../lib/dialogue/goal-aim.ts';
import { replacedGoal } from '../../../lib/dialogue/replaced-goal.ts';
import { isSameGoal } from '../../../lib/dialogue/same-goal.ts';
import { GoalPicker } from '../../talk/goal-picker.tsx';
import { EarlierGoals } from '../earlier-goals.tsx';
import type { PlaceProps } from '../sitting.ts';
import { TypedGoal } from '../typed-goal.tsx';

const MOST = 50;

/** The goals that the talk is about: from the plan on the page, from earlier talks, or typed. */
export const GoalsPlace = ({ sitting, held: { talk, writer } }: PlaceProps) => {
  const toggle = (goal: Goal) =>
    writer.edit(({ goals }) => {
      const without = goals.filter((other) => !isSameGoal(other, goal));
      return { goals: without.length < goals.length || goals.length >= MOST ? without : [...goals, goal] };
    });
  return (
    <>
      <GoalPicker
        goals={talk.goals}
        onToggle={toggle}
        onReplace={(replacement) =>
          writer.edit(({ goals }) => ({ goals: replacedGoal(goals, replacement).slice(0, MOST) }))
        }
        pupilIds={[talk.pupilId]}
        date={talk.date}
        onAim={(goal, aim) => writer.edit(({ goals }) => ({ goals: withAim(goals, goal, aim) }))}
      />
      <EarlierGoals sitting={sitting} chosen={talk.goals} onChoose={toggle} />
      <TypedGoal
        onAdd={(goal) =>
          writer.edit(({ goals }) =>
            goals.some((other) => isSameGoal(other, goal)) || goals.length >= MOST ? {} : { goals: [...goals, goal] },
          )
        }
      />
    </>
  );
};
