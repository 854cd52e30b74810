import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { readPage } from '../../lib/plan/read-page.ts';
import { GoalKind } from '../../lib/plan/reading.ts';
import { inOneGo } from '../../lib/plan/turns.ts';
import * as z from '../../lib/zod.ts';
import { type Place, placeOf } from './goal-place.ts';
import { type Outcome, outcomeOf } from './goal-score.ts';

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

/** Reads every labelled plan in a folder: `NAME.html` beside `NAME.json`. Throws where a label is missing or wrong. */
export function plansIn(folder: string): LabelledPlan[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => planIn(folder, basename(file, '.html')));
}

function planIn(folder: string, name: string): LabelledPlan {
  const label = Label.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
  const { document } = new JSDOM(readFileSync(join(folder, `${name}.html`), 'utf8')).window;
  const begun = performance.now();
  const { plans } = inOneGo(readPage(document, `file:///${name}.html`));
  const time = performance.now() - begun;
  const read = plans.flatMap(({ goals }) => goals);
  const outcome = outcomeOf(label.goals, read);
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
