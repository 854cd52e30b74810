import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { readPage } from '../../lib/plan/read-page.ts';
import { GoalKind } from '../../lib/plan/reading.ts';
import { inOneGo } from '../../lib/plan/turns.ts';
import * as z from '../../lib/zod.ts';
import { type Place, placeOf } from './goal-place.ts';
import { type LabelledGoal, type Outcome, outcomeOf } from './goal-score.ts';

const Label = z.object({
  goals: z.array(z.object({ text: z.string(), subject: z.nullable(z.string()), kind: z._default(GoalKind, 'faglig') })),
});

/** A plan, how it was read against its label, how each goal stands in it, and how long the reading took, in ms. */
export type LabelledPlan = {
  name: string;
  outcome: Outcome;
  places: { found: Place[]; missed: Place[]; invented: Place[] };
  time: number;
};

/**
 * The goals that a careful reader took from a plan.
 * @throws Error where the label `NAME.json` is missing or wrong
 */
export const labelOf = (folder: string, name: string): LabelledGoal[] =>
  Label.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))).goals;

/** Reads one plan of a folder, `NAME.html`, and holds it against its label. Throws where that is missing or wrong. */
export function planIn(folder: string, name: string): LabelledPlan {
  const { document } = new JSDOM(readFileSync(join(folder, `${name}.html`), 'utf8')).window;
  const begun = performance.now();
  const { plans } = inOneGo(readPage(document, `file:///${name}.html`));
  const time = performance.now() - begun;
  const read = plans.flatMap(({ goals }) => goals);
  const outcome = outcomeOf(labelOf(folder, name), read);
  const places = (goals: readonly { text: string }[]) => goals.map(({ text }) => placeOf(document.body, text));
  return {
    name,
    outcome,
    places: {
      found: places(outcome.pairs.map(({ expected }) => expected)),
      missed: places(outcome.missed),
      invented: places(outcome.invented),
    },
    time,
  };
}
