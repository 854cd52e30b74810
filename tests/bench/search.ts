import type { Page } from 'puppeteer';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import { contentOf, emptyForm, informal } from '../../lib/dialogue/fill-in.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { dialogueRow } from '../../lib/store/dialogue-rows.ts';
import { pupilRow } from '../../lib/store/pupil-rows.ts';
import { startWorld } from '../e2e/world.ts';
import { addRows } from '../harness/seed.ts';
import { vaultOf } from '../harness/stored.ts';
import { until } from '../harness/until.ts';
import { type Figure, information, limited } from './figure.ts';
import { report } from './report.ts';
import { median, p95 } from './spread.ts';
import { talkWords } from './talk-words.ts';

const TALKS = 100_000;
const PUPILS = 1000;
const BATCH = 2000;
const LONGEST = 10 * 60_000;
const MEGABYTE = 1e6;

const words = talkWords(7);
const moment = (n: number) => new Date(Date.UTC(2020, 0, 1) + n * 1_500_000).toISOString();

/** Fills the database with talks of some fifty words each. */
const fill = async (mappe: Page): Promise<void> => {
  const vault = await vaultOf(mappe);
  const stamp = (n: number) => ({ createdAt: moment(n), updatedAt: moment(n), deviceId: crypto.randomUUID() });
  const pupils = Array.from(
    { length: PUPILS },
    (_, n): Pupil => ({
      ...{ id: crypto.randomUUID(), state: 'aktiv', name: `Elev ${words.vocabulary[n]}`, group: '7B', grade: 7 },
      ...stamp(n),
    }),
  );
  await addRows(mappe, 'pupils', await Promise.all(pupils.map((each) => pupilRow(vault, each))));
  const said = (count: number) => ({ text: words.text(count), reach: 'elev' as const });
  const talk = (n: number): Dialogue => {
    const date = moment(n).slice(0, 10);
    const form = { ...emptyForm(date), pupilWords: said(12), feedback: said(15), feedForward: said(15) };
    const goal = { text: words.text(7), subject: 'Norsk', kind: 'faglig' as const, level: null, source: null };
    return {
      ...{ ...informal, ...contentOf({ ...form, goals: [goal] }), ...stamp(n), date, planId: `plan/${n % 500}` },
      ...{ kind: 'veiledningssamtale', state: 'gjennomført', pupilId: pupils[n % PUPILS]?.id ?? '' },
      id: crypto.randomUUID(),
    };
  };
  for (let first = 0; first < TALKS; first += BATCH) {
    const batch = Array.from({ length: BATCH }, (_, n) => talk(first + n));
    await addRows(mappe, 'dialogues', await Promise.all(batch.map((each) => dialogueRow(vault, each))));
  }
};

/** Types letter by letter, and gives for each the milliseconds until the screen has followed, where it changes at all. */
const typed = (page: Page, text: string): Promise<number[]> =>
  page.evaluate(async (letters) => {
    const field = document.querySelector<HTMLInputElement>('.search input[type="search"]');
    const screen = document.querySelector('.search');
    if (!field || !screen) throw new Error('No search on the screen');
    const times: number[] = [];
    for (let length = 1; length <= letters.length; length += 1) {
      const start = performance.now();
      const followed = new Promise<number | null>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(screen, { childList: true, characterData: true, subtree: true });
        setTimeout(() => resolve(null), 1000);
      });
      field.value = letters.slice(0, length);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      const time = await followed;
      if (time !== null) times.push(time);
    }
    return times;
  }, text);

/** What a search over very many talks costs: reading all of them, memory, and each keystroke. */
export async function search(): Promise<Figure[]> {
  const world = await startWorld();
  try {
    const before = await world.chromium.openExtensionPage('mappe.html#talks');
    await before.waitForSelector('.talks');
    await fill(before);
    await before.close();
    const page = await world.chromium.openExtensionPage('mappe.html#search');
    await page.waitForSelector('.reading');
    const start = performance.now();
    await until(
      'some to search in',
      async () => (await page.$('.reading progress[value]:not([value="0"])')) !== null,
      LONGEST,
    );
    const some = performance.now() - start;
    const meanwhile = await typed(page, words.vocabulary[10] ?? '');
    await until('all read', async () => (await page.$('.reading')) === null, LONGEST);
    const all = performance.now() - start;
    const [worker] = page.workers();
    await worker?.client.send('HeapProfiler.collectGarbage');
    const heap = (await worker?.client.send('Runtime.getHeapUsage'))?.usedSize ?? 0;
    const times: number[] = [];
    for (const n of [0, 3, 30, 300, 3000, 30_000])
      times.push(...(await typed(page, `${words.vocabulary[n]} ${words.vocabulary[5]}`)));
    const note = `${TALKS.toLocaleString('en')} talks with ${PUPILS} pupils`;
    return [
      information('search: from opening it to first records read', some, 'ms', note),
      information('search: all read and indexed', all, 'ms', note),
      information('search: memory of the worker', heap / MEGABYTE, 'MB', 'after collecting garbage'),
      information(
        'search: keystroke to result while reading',
        median(meanwhile),
        'ms',
        `median of ${meanwhile.length}`,
      ),
      limited('search: keystroke to result', median(times), 50, 'ms', `median of ${times.length}, one and two words`),
      information('search: keystroke to result, one in twenty', p95(times), 'ms', 'above this'),
    ];
  } finally {
    await world.close();
  }
}

if (import.meta.main) await report({ 'searching very many talks': search });
