import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { PLACES } from './goal-place.ts';
import { isRight, type Outcome, planF1, type Score, scoreOf } from './goal-score.ts';
import { type LabelledPlan, plansIn } from './labelled-plans.ts';
import { grid } from './table.ts';

/** Scores the plan reader against labelled work plans: our own, and those beside the repository where they are. */
const root = resolve(import.meta.dirname, '../..');
const SETS = {
  'own plans, used for tuning': 'tests/plans/tuned',
  'own plans, never tuned on': 'tests/plans/unseen',
  'plans beside the repository': '../shared/workplans',
};
const WORST = 5;

const percent = (value: number) => value.toFixed(3);
const scoreRow = (name: string, plans: number, score: Score): string[] => [
  name,
  String(plans),
  String(score.goals),
  percent(score.meanPlanF1),
  percent(score.precision),
  percent(score.recall),
  percent(score.subject),
  percent(score.kind),
];

const listed = (plan: LabelledPlan, { pairs, missed, invented }: Outcome): string[] => [
  `${percent(planF1(plan.outcome))}  ${plan.name}`,
  ...pairs
    .filter(({ expected, read }) => !isRight(expected, read))
    .map(
      ({ expected, read }) =>
        `         filed wrong ${read.subject} (${read.kind}), not ${expected.subject} (${expected.kind}): ${expected.text.slice(0, 60)}`,
    ),
  ...missed.map(({ text }) => `         missed    ${text.slice(0, 100)}`),
  ...invented.map(({ text }) => `         invented  ${text.slice(0, 100)}`),
];

const sets = Object.entries(SETS)
  .filter(([, folder]) => existsSync(resolve(root, folder)))
  .map(([name, folder]) => ({ name, plans: plansIn(resolve(root, folder)) }))
  .filter(({ plans }) => plans.length > 0);
const all = sets.flatMap(({ plans }) => plans);

const scores = sets.map(({ name, plans }) =>
  scoreRow(name, plans.length, scoreOf(plans.map(({ outcome }) => outcome))),
);
console.log(grid([['plans', 'number', 'goals', 'plan F1', 'precision', 'recall', 'subject', 'kind'], ...scores]));

const counts = PLACES.map((place) => {
  const here = (which: keyof LabelledPlan['places']) =>
    all.flatMap((plan) => plan.places[which]).filter((p) => p === place).length;
  return [place, String(here('found')), String(here('missed')), String(here('invented'))];
});
console.log(`\n${grid([['how the goal stands', 'found', 'missed', 'invented'], ...counts])}`);

const times = all.map(({ time }) => time).sort((a, b) => a - b);
const [middle = 0, slowest = 0] = [times[Math.floor(times.length / 2)], times.at(-1)];
console.log(`\ntime per plan (Node, jsdom): median ${middle.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms`);

for (const { name, plans } of sets) {
  const worst = plans
    .filter(
      ({ outcome }) => planF1(outcome) < 1 || outcome.pairs.some(({ expected, read }) => !isRight(expected, read)),
    )
    .sort((a, b) => planF1(a.outcome) - planF1(b.outcome));
  const shown = process.argv.includes('--all') ? worst : worst.slice(0, WORST);
  if (shown.length > 0)
    console.log(
      `\n${name}: ${worst.length} not wholly right\n${shown.flatMap((plan) => listed(plan, plan.outcome)).join('\n')}`,
    );
}
