import { useSignal } from '@preact/signals';
import type { Goal } from '../../lib/dialogue/goal.ts';
import { isSameGoal } from '../../lib/dialogue/same-goal.ts';
import { words } from '../../lib/i18n/language.ts';
import { currentSource, withSource } from '../../lib/page/goals-of-plan.ts';
import { useApp } from '../app.ts';
import { lazy } from '../shared/lazy.tsx';
import { GoalGroups } from './goal-groups.tsx';
import { GoalsByHand } from './goals-by-hand.tsx';
import { PlanHeading } from './plan-heading.tsx';

// Plans in files are seldom the way: their part comes after the first screen.
const PlanFiles = lazy(
  async () => (await import('../files/plan-files.tsx')).PlanFiles,
  () => null,
);
const ENOUGH = 3;

/** The goals of the plan on the page as a pick list, with the ways to add goals by hand beside it. */
export const GoalPicker = ({ goals, onToggle }: { goals: Goal[]; onToggle: (goal: Goal) => void }) => {
  const { tabPlan } = useApp();
  const t = words.value;
  const added = useSignal<Goal[]>([]);
  const reading = tabPlan.reading.value;
  const plan = tabPlan.plan.value;
  const source = currentSource(reading, plan);
  const fromPlan = plan ? withSource(plan.goals, source) : [];
  const isListed = (list: Goal[], goal: Goal) => list.some((other) => isSameGoal(other, goal));
  const others = [...goals, ...added.value.filter((goal) => !isListed(goals, goal))].filter(
    (goal) => !isListed(fromPlan, goal),
  );

  const add = (made: Goal[]) => {
    added.value = [...added.value, ...made.filter((goal) => !isListed(added.value, goal))];
    for (const goal of made) if (!isListed(goals, goal)) onToggle(goal);
  };

  return (
    <fieldset class="goals">
      <legend>
        {t.plan.heading}
        {goals.length > 0 && <span class="count">{t.plan.chosen(goals.length)}</span>}
      </legend>
      <PlanHeading />
      <PlanFiles />
      {others.length > 0 && (
        <GoalGroups
          heading={t.plan.earlier}
          goals={others}
          isChosen={(goal) => isListed(goals, goal)}
          onToggle={onToggle}
        />
      )}
      {fromPlan.length > 0 && (
        <GoalGroups goals={fromPlan} isChosen={(goal) => isListed(goals, goal)} onToggle={onToggle} />
      )}
      {goals.length > ENOUGH && <p class="hint">{t.plan.many}</p>}
      <GoalsByHand source={source} prominent={fromPlan.length === 0} onAdd={add} />
    </fieldset>
  );
};
