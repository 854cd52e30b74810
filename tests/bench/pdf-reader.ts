import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PDF_OPTIONS, pdfPages } from '../../lib/files/pdf-pages.ts';
import { blocksOfPdf } from '../../lib/plan/pdf/blocks-of-pdf.ts';
import { planReading } from '../../lib/plan/plan-reading.ts';
import { inOneGo } from '../../lib/plan/turns.ts';
import { printFiles } from '../../scripts/plan-files/print.ts';
import { type Outcome, outcomeOf, planF1, scoreOf } from './goal-score.ts';
import { labelOf } from './labelled-plans.ts';
import { type PlanSet, planSets } from './plan-sets.ts';
import { SCORE_HEADINGS, scoreRow } from './score-row.ts';
import { grid } from './table.ts';

/**
 * Scores the plan reader against the labelled plans as PDFs, printed with borders and without: `npm run bench:pdf`, with
 * `--all` each plan that was not wholly found.
 */
const BARE = 'table, tr, td, th { border: none !important }';
const PRINTS = {
  'with borders': '',
  'without borders': BARE,
  'little room between columns': `${BARE} td, th { padding: 1pt 2.75pt !important }`,
  'no room between rows': `${BARE} td, th { padding: 0 5.4pt !important } td p, td ul, td ol, th p { margin-block: 0 !important }`,
  'large letters, most cells wrapped': `${BARE} body { font-size: 14pt }`,
  'texts in the middle of their cells': `${BARE} td, th { vertical-align: middle !important }`,
};

type Read = { name: string; outcome: Outcome };

async function readPrint(name: string, folder: string, data: Uint8Array): Promise<Read> {
  const task = getDocument({ ...PDF_OPTIONS, data });
  const { pages } = await pdfPages(await task.promise, OPS, () => {});
  await task.destroy();
  const blocks = inOneGo(blocksOfPdf(pages));
  const plan = { id: name, title: name, parts: [{ heading: null, blocks }] };
  const { goals } = inOneGo(planReading({ url: '', explain: undefined }, plan));
  return { name, outcome: outcomeOf(labelOf(folder, name), goals) };
}

async function readSet({ folder, plans }: PlanSet, style: string): Promise<Read[]> {
  const files = await printFiles(
    plans.map((name) => readFileSync(join(folder, `${name}.html`), 'utf8')),
    style,
  );
  const read: Read[] = [];
  for (const [at, name] of plans.entries()) read.push(await readPrint(name, folder, files[at] ?? new Uint8Array()));
  return read;
}

for (const [print, style] of Object.entries(PRINTS)) {
  const rows: string[][] = [];
  const unfinished: string[] = [];
  for (const set of planSets()) {
    const read = await readSet(set, style);
    rows.push(scoreRow(set.name, read.length, scoreOf(read.map(({ outcome }) => outcome))));
    for (const { name, outcome } of read.toSorted((a, b) => planF1(a.outcome) - planF1(b.outcome)))
      if (planF1(outcome) < 1) unfinished.push(`  ${planF1(outcome).toFixed(3)}  ${name}`);
  }
  console.log(`\n${print}\n${grid([SCORE_HEADINGS, ...rows])}`);
  if (process.argv.includes('--all')) console.log(unfinished.join('\n'));
}
