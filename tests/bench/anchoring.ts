import { describe } from '../../lib/annotation/describe.ts';
import { find } from '../../lib/annotation/find.ts';
import { pageTextOf } from '../../lib/annotation/page-text.ts';
import { rangeOf, spanIn } from '../../lib/annotation/range.ts';
import { type Case, cases, KINDS, type Kind } from './anchoring/cases.ts';
import { describeTheirs, findTheirs } from './anchoring/hypothesis.ts';
import { overlap, passageRange } from './anchoring/passage.ts';
import { median } from './spread.ts';
import { grid } from './table.ts';

/** Finds marked passages again in edited plans, beside the way that Hypothesis does it: `anchoring.ts [seed] [edits]`. */
const OUTCOMES = ['right', 'wrong', 'lost', 'gone'] as const;
type Outcome = (typeof OUTCOMES)[number];

interface Result {
  readonly kind: Kind;
  readonly ours: Outcome;
  readonly theirs: Outcome;
  readonly times: { readonly ours: number; readonly theirs: number; readonly reading: number };
}

const ENOUGH = 0.6;

const outcomeOf = (plan: Element, found: Range | null): Outcome => {
  const isThere = passageRange(plan) !== null;
  if (!found) return isThere ? 'lost' : 'gone';
  return isThere && overlap(plan, found) >= ENOUGH ? 'right' : 'wrong';
};

const timed = <T>(work: () => T): [T, number] => {
  const begun = performance.now();
  const result = work();
  return [result, performance.now() - begun];
};

function resultOf({ kind, plan, edit }: Case): Result | null {
  const range = passageRange(plan);
  const page = pageTextOf(plan);
  const span = range && spanIn(page, range);
  const selector = span && describe(page, span);
  if (!range || !selector) return null;
  const theirSelector = describeTheirs(plan, range);
  if (!edit()) return null;
  const [now, reading] = timed(() => pageTextOf(plan));
  const text = plan.textContent;
  const [ours, ourTime] = timed(() => {
    const found = find(selector, now);
    return found && rangeOf(now, found);
  });
  const [theirs, theirTime] = timed(() => findTheirs(plan, text, theirSelector));
  const result = {
    kind,
    ours: outcomeOf(plan, ours),
    theirs: outcomeOf(plan, theirs),
    times: { ours: ourTime, theirs: theirTime, reading },
  };
  if (process.argv.includes('--show') && (result.ours === 'wrong' || result.ours === 'lost'))
    console.log(
      kind,
      result.ours,
      '| theirs',
      result.theirs,
      '\n ',
      JSON.stringify(selector),
      '\n  found',
      JSON.stringify(ours?.toString()),
      '\n  truth',
      JSON.stringify(passageRange(plan)?.toString()),
    );
  return result;
}

function resultsOf(seed: number, count: number): Result[] {
  const results: Result[] = [];
  for (const one of cases(seed)) {
    const result = resultOf(one);
    if (result) results.push(result);
    if (results.length === count) break;
  }
  return results;
}

const counts = (results: readonly Result[], whose: 'ours' | 'theirs') =>
  OUTCOMES.map((outcome) => String(results.filter((result) => result[whose] === outcome).length));

const [seed = '1', edits = '1000'] = process.argv.slice(2).filter((word) => /^\d+$/.test(word));
const results = resultsOf(Number(seed), Number(edits));
const rows = [
  ...KINDS.map((kind) => ({ name: kind as string, some: results.filter((result) => result.kind === kind) })),
  { name: 'all', some: results },
].map(({ name, some }) => [name, String(some.length), ...counts(some, 'ours'), '', ...counts(some, 'theirs')]);
console.log(`seed ${seed}, ${results.length} edits`);
console.log(
  grid([['edit', 'number', ...OUTCOMES, '|', ...OUTCOMES.map((outcome) => `Hypothesis: ${outcome}`)], ...rows]),
);
const time = (which: keyof Result['times']) => `${median(results.map(({ times }) => times[which])).toFixed(3)} ms`;
console.log(
  `\ntime per note (median; Node, jsdom): ${time('ours')}, Hypothesis ${time('theirs')}; reading a page's text once: ${time('reading')}`,
);
