import type { Goal } from '../../lib/dialogue/goal.ts';
import { words } from '../../lib/i18n/language.ts';
import { AimOfGoal } from './aim-of-goal.tsx';

/** What a goal is about, and where it came from. */
export const GoalAbout = ({ goal }: { goal: Goal }) => {
  const t = words.value;
  const about = goal.kind === 'faglig' ? goal.subject : t.kinds[goal.kind];
  return <small>{[about, goal.source && t.talks.from(goal.source.title)].filter(Boolean).join(' · ')}</small>;
};

/** The goals that were spoken of. Nothing where there are none. */
export const TalkGoals = ({ label, goals }: { label: string; goals: Goal[] }) =>
  goals.length > 0 ? (
    <ul class="talk-goals" aria-label={label}>
      {goals.map((goal) => (
        <li key={`${goal.text} ${goal.source?.url}`}>
          {goal.text}
          <GoalAbout goal={goal} />
          <AimOfGoal aim={goal.aim} />
        </li>
      ))}
    </ul>
  ) : null;
