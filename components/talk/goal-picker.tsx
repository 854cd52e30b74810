import { batch, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { corrected } from '../../lib/dialogue/corrections.ts';
import type { GoalAim as Aim, Goal } from '../../lib/dialogue/goal.ts';
import type { Replacement } from '../../lib/dialogue/replaced-goal.ts';
import { isSameGoal } from '../../lib/dialogue/same-goal.ts';
import type { CorrectionRecord } from '../../lib/dialogue/school-record.ts';
import { words } from '../../lib/i18n/language.ts';
import { explains, followExplains } from '../../lib/page/explains.ts';
import { currentSource, withSource } from '../../lib/page/goals-of-plan.ts';
import { openStoreOf, useApp } from '../app.ts';
import { lazy } from '../shared/lazy.tsx';
import { whenIdle } from '../shared/when-idle.ts';
import { GoalGroups } from './goal-groups.tsx';
import { GoalsByHand } from './goals-by-hand.tsx';
import { PlanHeading } from './plan-heading.tsx';

const Explanation = lazy(
  async () => (await import('../explanation/explanation.tsx')).Explanation,
  () => null,
);

// Plans in files are seldom the way: their part comes after the first screen.
const PlanFiles = lazy(
  async () => (await import('../files/plan-files.tsx')).PlanFiles,
  () => null,
);
const ENOUGH = 3;

const GoalAim = lazy(
  async () => (await import('../curriculum/goal-aim.tsx')).GoalAim,
  () => null,
);

const PlanCorrections = lazy(
  async () => (await import('../corrections/plan-corrections.tsx')).PlanCorrections,
  () => null,
);

const CorrectGoal = lazy(
  async () => (await import('../corrections/correct-goal.tsx')).CorrectGoal,
  () => null,
);

const LastDays = lazy(
  async () => (await import('./last-days.tsx')).LastDays,
  () => null,
);

type Props = {
  goals: Goal[];
  onToggle: (goal: Goal) => void;
  /** A chosen goal was put right in the plan, or hidden, or that was undone. */
  onReplace: (replacement: Replacement) => void;
  /** Whose goals they are, and the day of the talk. */
  pupilIds: string[];
  date: string;
  /** A competence aim was chosen for a goal; where it is left out, none can be. */
  onAim?: (goal: Goal, aim: Aim | null) => void;
};

/** The goals of the plan on the page as a pick list, with the ways to add goals by hand beside it. */
export const GoalPicker = ({ goals, onToggle, onReplace, pupilIds, date, onAim }: Props) => {
  const { tabId, tabPlan, opened } = useApp();
  const t = words.value;
  useEffect(() => void whenIdle().then(followExplains), []);
  const added = useSignal<Goal[]>([]);
  const reading = tabPlan.reading.value;
  const plan = tabPlan.plan.value;
  const source = currentSource(reading, plan);
  const corrections = useSignal<CorrectionRecord[]>([]);
  const correcting = useSignal(false);
  const returnTo = useSignal<Goal | null>(null);
  const planned = useMemo(() => corrected(plan?.goals ?? [], corrections.value), [plan, corrections.value]);
  const fromPlan = useMemo(
    () =>
      withSource(
        planned.goals.map(({ goal }) => goal),
        source,
      ),
    [planned, source?.readAt],
  );
  const subjects = [...new Set(fromPlan.flatMap(({ subject }) => subject ?? []))];
  const lastDays = useSignal<Map<Goal, string>>(new Map());
  const open = openStoreOf(opened.value) !== null;
  const [onlyPupil] = pupilIds.length === 1 ? pupilIds : [];
  const isListed = (list: Goal[], goal: Goal) => list.some((other) => isSameGoal(other, goal));
  const others = [...goals, ...added.value.filter((goal) => !isListed(goals, goal))].filter(
    (goal) => !isListed(fromPlan, goal),
  );

  /** A marked goal that stands in the plan's list already, under its subject, is that one. */
  const inPlan = (goal: Goal) => (goal.subject === null && fromPlan.find(({ text }) => text === goal.text)) || goal;

  const add = (byHand: Goal[]) => {
    const made = byHand.map(inPlan);
    added.value = [...added.value, ...made.filter((goal) => !isListed([...fromPlan, ...added.value], goal))];
    for (const goal of made) if (!isListed(goals, goal)) onToggle(goal);
  };

  /** Both at once, so that no goal stands there in its old and its new words. */
  const putRight = (planId: string) => (known: CorrectionRecord[], replacement: Replacement | null) =>
    batch(() => {
      // What is undone late may be of another plan than the one that is shown by then.
      if (tabPlan.plan.peek()?.id === planId) corrections.value = known;
      if (replacement) onReplace(replacement);
    });

  const correct = (goal: Goal) => {
    const read = planned.goals[fromPlan.indexOf(goal)];
    return (
      plan &&
      read && (
        <CorrectGoal
          planId={plan.id}
          goal={goal}
          was={read.was}
          subjects={subjects}
          chosen={goals}
          returnTo={returnTo}
          onPutRight={putRight(plan.id)}
        />
      )
    );
  };
  const aimOf = (planGrade: number | null) => (listed: Goal) => {
    const goal = goals.find((other) => isSameGoal(other, listed));
    return (
      goal &&
      onAim &&
      open && <GoalAim goal={goal} pupilIds={pupilIds} planGrade={planGrade} onAim={(aim) => onAim(goal, aim)} />
    );
  };

  return (
    <fieldset class="goals">
      <legend>
        {t.plan.heading}
        {goals.length > 0 && <span class="count">{t.plan.chosen(goals.length)}</span>}
      </legend>
      <PlanHeading />
      <PlanFiles />
      {open && onlyPupil && fromPlan.length > 0 && (
        <LastDays
          pupilId={onlyPupil}
          goals={fromPlan}
          before={date}
          onKnown={(days) => {
            lastDays.value = days;
          }}
        />
      )}
      {others.length > 0 && (
        <GoalGroups
          heading={t.plan.earlier}
          goals={others}
          isChosen={(goal) => isListed(goals, goal)}
          onToggle={onToggle}
          below={aimOf(null)}
        />
      )}
      {fromPlan.length > 0 && (
        <GoalGroups
          goals={fromPlan}
          isChosen={(goal) => isListed(goals, goal)}
          onToggle={onToggle}
          lastDay={(goal) => lastDays.value.get(goal)}
          below={aimOf(plan?.grade ?? null)}
          beside={correcting.value && open ? correct : undefined}
        />
      )}
      {open && plan && plan.goals.length > 0 && (
        <PlanCorrections
          planId={plan.id}
          dismissed={planned.dismissed}
          correcting={correcting}
          onKnown={(known) => {
            corrections.value = known;
          }}
        />
      )}
      {goals.length > ENOUGH && <p class="hint">{t.plan.many}</p>}
      <GoalsByHand source={source} subjects={subjects} prominent={fromPlan.length === 0} onAdd={add} />
      {explains.value && tabId !== null && <Explanation tabId={tabId} />}
    </fieldset>
  );
};
