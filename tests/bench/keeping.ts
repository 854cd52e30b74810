import { resolve } from 'node:path';
import type { CDPSession, Page } from 'puppeteer';
import { build } from 'vite';
import { startWorld } from '../e2e/world.ts';
import { type Figure, information } from './figure.ts';
import type { Step } from './keeping-page.ts';
import { report } from './report.ts';
import { median } from './spread.ts';

const AMOUNTS = [10_000, 100_000];
const STEPS: Step[] = ['opened', 'exported', 'backup', 'imported'];
const UNLOCKINGS = 9;
const SAVES = 200;
const MEGABYTE = 1e6;

/** The page's part as one script that hangs its functions on `keeping`. */
const script = async (): Promise<string> => {
  const built = await build({
    ...{ configFile: false, logLevel: 'silent' },
    resolve: { conditions: ['import', 'module', 'browser', 'default'] },
    build: {
      ...{ write: false, minify: true, target: 'esnext' },
      lib: { entry: resolve('tests/bench/keeping-page.ts'), formats: ['iife'], name: 'keeping' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('Nothing was built.');
  return `${chunk.code}; globalThis.keeping = keeping; undefined`;
};

/** The largest heap while something runs, in bytes above where it began. */
const peakWhile = async <T>(devtools: CDPSession, act: () => Promise<T>): Promise<{ result: T; peak: number }> => {
  const used = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
  };
  await devtools.send('HeapProfiler.collectGarbage');
  const start = await used();
  let peak = start;
  let running = true;
  const watch = (async () => {
    while (running) peak = Math.max(peak, await used());
  })();
  const result = await act();
  running = false;
  await watch;
  return { result, peak: peak - start };
};

/** What sealing costs: at unlocking, at each save, and with very many talks; each beside the same without sealing. */
export async function keeping(): Promise<Figure[]> {
  const world = await startWorld();
  try {
    const page = await world.chromium.openExtensionPage('export.schema.json');
    await page.evaluate(await script());
    const devtools = await page.createCDPSession();
    await devtools.send('Performance.enable');
    const run = <T>(code: string): Promise<T> => page.evaluate(`keeping.${code}`) as Promise<T>;
    const unlockings: number[] = [];
    for (let n = 0; n < UNLOCKINGS; n += 1) unlockings.push(await run<number>('unlocking()'));
    const { sealed, plain } = await run<{ sealed: number[]; plain: number[] }>(`saving(${SAVES})`);
    const figures = [
      information('unlocking with the passphrase', median(unlockings), 'ms', `median of ${UNLOCKINGS}; unsealed: none`),
      information('saving a talk, sealed', median(sealed), 'ms', `median of ${SAVES}`),
      information('saving a talk, unsealed', median(plain), 'ms', `median of ${SAVES}, in turns with the sealed`),
    ];
    for (const talks of AMOUNTS) figures.push(...(await manyTalks(page, devtools, talks)));
    return figures;
  } finally {
    await world.close();
  }
}

const manyTalks = async (page: Page, devtools: CDPSession, talks: number): Promise<Figure[]> => {
  const figures: Figure[] = [];
  await page.evaluate(`keeping.fill(${talks})`);
  for (const step of STEPS)
    for (const sealed of [true, false]) {
      const once = () => page.evaluate(`keeping.all('${step}', ${sealed})`) as Promise<number>;
      const { result, peak } = await peakWhile(devtools, once);
      const note = `once; heap at most ${Math.round(peak / MEGABYTE)} MB above the start`;
      const what = `${talks.toLocaleString('en')} talks ${step}, ${sealed ? 'sealed' : 'unsealed'}`;
      figures.push(information(what, result, 'ms', note));
    }
  await page.evaluate('keeping.clear()');
  return figures;
};

if (import.meta.main) await report({ 'what keeping it sealed costs': keeping });
