import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { docxBlocks } from '../../../lib/files/docx-blocks.ts';
import { docxHtml } from '../../../lib/files/docx-html.ts';
import { PDF_OPTIONS, pdfPages } from '../../../lib/files/pdf-pages.ts';
import type { Block } from '../../../lib/plan/blocks.ts';
import { blocksOfPdf } from '../../../lib/plan/pdf/blocks-of-pdf.ts';
import { planReading } from '../../../lib/plan/plan-reading.ts';
import { inOneGo, type Turns } from '../../../lib/plan/turns.ts';
import { plans } from '../../lms/plans.ts';

const bytesOf = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, '../../lms/files', name)));

const pagesOf = async (name: string, onPage: (page: number, of: number) => void = () => {}) => {
  const pdf = await getDocument({ ...PDF_OPTIONS, data: bytesOf(name) }).promise;
  return pdfPages(pdf, OPS, onPage);
};
const readPdf = async (name: string) => planOf(blocksOfPdf((await pagesOf(name)).pages), name);
const readDocx = async (name: string) =>
  planOf(docxBlocks(new JSDOM(await docxHtml(bytesOf(name))).window.document), name);
const planOf = (blocks: Turns<Block[]>, title: string) =>
  inOneGo(
    planReading(
      { url: '', explain: undefined },
      { id: title, title, parts: [{ heading: null, blocks: inOneGo(blocks) }] },
    ),
  );

const NAMES = [
  '04-arbeidsplan-4trinn-fag-tema-mal',
  '07-ukeplan-6trinn-flettede-celler',
  '12-arbeidsplan-8trinn-word',
  '14-periodeplan-10trinn-nynorsk',
];
const expectedOf = (name: string) => plans.find((plan) => plan.name === name)?.reading;

test.each(NAMES)('%s gives its goals as a PDF', async (name) => {
  const plan = await readPdf(`${name}.pdf`);
  expect(plan.goals).toEqual(expectedOf(name)?.goals);
  expect(plan.grade).toBe(expectedOf(name)?.grade);
});

test.each(NAMES)('%s gives its goals as a Word document', async (name) => {
  const plan = await readDocx(`${name}.docx`);
  expect(plan.goals).toEqual(expectedOf(name)?.goals);
  expect(plan.grade).toBe(expectedOf(name)?.grade);
});

test('a plan in two columns is read column by column', async () => {
  const plan = await readPdf('to-spalter.pdf');
  expect(plan.goals).toEqual(expectedOf('06-lekseplan-5trinn-mal-og-lekse')?.goals);
});

test('a long document is read page by page, its running heads and page numbers left out', async () => {
  const told: string[] = [];
  const { pages, cut } = await pagesOf('tretti-sider.pdf', (page, of) => told.push(`${page}/${of}`));
  expect(told).toHaveLength(pages.length);
  expect(told.at(-1)).toBe(`${pages.length}/${pages.length}`);
  expect(cut).toBe(false);
  const lines = inOneGo(blocksOfPdf(pages)).flatMap((block) => (block.type === 'line' ? [block.text] : []));
  expect(lines.filter((text) => /^Side \d/.test(text))).toEqual([]);
  expect(lines.filter((text) => text === 'Solbakken skole')).toHaveLength(1);
});

test('a page of pictures is said to be scanned', async () => {
  await expect(pagesOf('skannet.pdf')).rejects.toMatchObject({ problem: 'scanned' });
});
