import type { GoalAim } from '../../lib/dialogue/goal.ts';

/** The competence aim that a goal leads towards: its code, and on demand its text and where it stands. */
export const AimOfGoal = ({ aim }: { aim: GoalAim | undefined }) =>
  aim ? (
    <details class="aim-of-goal">
      <summary>{aim.code}</summary>
      {aim.text} ({[aim.curriculum.title, aim.curriculum.code, `${aim.grade}.`].join(', ')})
    </details>
  ) : null;
