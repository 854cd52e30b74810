// Makes the practice LMS's Word and PDF plans from its invented plans: `node scripts/plan-files.ts`. They are kept in
// tests/lms/files, since another browser prints other bytes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { printFiles } from './plan-files/print.ts';
import { wordFile } from './plan-files/word.ts';

const LMS = resolve(import.meta.dirname, '../tests/lms');
const FILES = join(LMS, 'files');
const PLANS = [
  '04-arbeidsplan-4trinn-fag-tema-mal',
  '07-ukeplan-6trinn-flettede-celler',
  '12-arbeidsplan-8trinn-word',
  '14-periodeplan-10trinn-nynorsk',
];
const COLUMNS = '06-lekseplan-5trinn-mal-og-lekse';
const PAGES = 30;

const richText = (plan: string) => readFileSync(join(LMS, 'plans', `${plan}.html`), 'utf8');
const many = Array.from(
  { length: PAGES },
  (_, at) => `<div class="side">${richText(PLANS[at % PLANS.length] ?? '')}</div>`,
);
// A page of pictures, as a scanner makes it.
const scan = `<svg width="600" height="800"><path d="${Array.from({ length: 40 }, (_, at) => `M40 ${at * 18}l480 3`).join('')}" stroke="#333"/></svg>`;

const prints = {
  ...Object.fromEntries(PLANS.map((plan) => [plan, richText(plan)])),
  'to-spalter': `<h1>Lekseplan</h1><div class="to">${richText(COLUMNS)}</div>`,
  'tretti-sider': many.join(''),
  skannet: scan,
};
mkdirSync(FILES, { recursive: true });
const files = await printFiles(Object.values(prints));
for (const [at, name] of Object.keys(prints).entries()) writeFileSync(join(FILES, `${name}.pdf`), files[at] ?? '');
for (const plan of PLANS) writeFileSync(join(FILES, `${plan}.docx`), await wordFile(richText(plan)));
