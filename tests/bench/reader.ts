import { PLACES } from './goal-place.ts';
import { isRight, type Outcome, planF1, scoreOf } from './goal-score.ts';
import { type LabelledPlan, planIn } from './labelled-plans.ts';
import { planSets } from './plan-sets.ts';
import { SCORE_HEADINGS, scoreRow } from './score-row.ts';
import { grid } from './table.ts';

/** Scores the plan reader against labelled work plans: our own, and those beside the repository where they are. */
const WORST = 5;

const listed = (plan: LabelledPlan, { pairs, missed, invented }: Outcome): string[] => [
  `${planF1(plan.outcome).toFixed(3)}  ${plan.name}`,
  ...pairs
    .filter(({ expected, read }) => !isRight(expected, read))
    .map(
      ({ expected, read }) =>
        `         filed wrong ${read.subject} (${read.kind}), not ${expected.subject} (${expected.kind}): ${expected.text.slice(0, 60)}`,
    ),
  ...missed.map(({ text }) => `         missed    ${text.slice(0, 100)}`),
  ...invented.map(({ text }) => `         invented  ${text.slice(0, 100)}`),
];

const sets = planSets().map(({ name, folder, plans }) => ({ name, plans: plans.map((plan) => planIn(folder, plan)) }));
const all = sets.flatMap(({ plans }) => plans);

const scores = sets.map(({ name, plans }) =>
  scoreRow(name, plans.length, scoreOf(plans.map(({ outcome }) => outcome))),
);
console.log(grid([SCORE_HEADINGS, ...scores]));

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
