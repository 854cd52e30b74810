import type { Page } from 'puppeteer';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import { emptyForm } from '../../lib/dialogue/fill-in.ts';
import { builtInTemplates, unfilled } from '../../lib/dialogue/templates.ts';
import { startWorld } from '../e2e/world.ts';
import { type Figure, information, limited } from './figure.ts';
import { fill } from './fill.ts';
import { report } from './report.ts';
import { median, p95 } from './spread.ts';

const MANY = { pupils: 1000, talks: 100_000 };
const OPENINGS = { warmUp: 2, counted: 15 };
const DAYS = 4 * 365;

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/**
 * Four years of talks with each pupil, the last of them today: two in ten are formal, by the built-in forms, and one in
 * a hundred has an agreement that is still to be looked at, one for each pupil.
 */
const overYears = (n: number): Partial<Dialogue> => {
  const round = Math.floor(n / MANY.pupils);
  const rounds = MANY.talks / MANY.pupils;
  const date = daysAgo(Math.round(((rounds - 1 - round) / rounds) * DAYS));
  if (round === rounds - 2)
    return { date, agreement: { ...emptyForm(date).agreement, text: 'Øve', due: daysAgo((n % 20) - 15) } };
  const kind = (['utviklingssamtale', 'elevsamtale'] as const)[round % 10];
  return kind ? { date, kind, form: unfilled(builtInTemplates[kind]) } : { date };
};

/** Milliseconds from another section of the mappe to the overview's rows drawn, taken in the page. */
const openOverview = (mappe: Page): Promise<number> =>
  mappe.evaluate(async () => {
    const shows = (selector: string) =>
      new Promise<void>((resolve) => {
        const look = () => (document.querySelector(selector) ? resolve() : requestAnimationFrame(look));
        look();
      });
    location.hash = 'security';
    await shows('main:not(:has(.overview-table))');
    const start = performance.now();
    location.hash = 'overview';
    await shows('.overview-table tbody tr');
    // The frame in which they were found is drawn when the next one begins.
    await new Promise(requestAnimationFrame);
    return performance.now() - start;
  });

/** How long it takes until a class, and very many pupils, stand on the screen at a glance. */
export async function overview(): Promise<Figure[]> {
  const world = await startWorld();
  try {
    const seeding = await world.chromium.openExtensionPage('mappe.html#security');
    await seeding.waitForSelector('.nav');
    await fill(seeding, MANY, overYears);
    await seeding.close();
    const mappe = await world.chromium.openExtensionPage('mappe.html#overview');
    await mappe.waitForSelector('.overview-table', { timeout: 60_000 });
    const times: number[] = [];
    for (let turn = 0; turn < OPENINGS.warmUp + OPENINGS.counted; turn += 1) {
      const time = await openOverview(mappe);
      if (turn >= OPENINGS.warmUp) times.push(time);
    }
    const note = `${MANY.talks.toLocaleString('en')} talks with ${MANY.pupils.toLocaleString('en')} pupils, ${OPENINGS.counted} openings`;
    return [
      limited('the overview on the screen', median(times), 300, 'ms', `${note}, median`),
      information('the overview on the screen, one in twenty', p95(times), 'ms', `${note}, p95`),
    ];
  } finally {
    await world.close();
  }
}

if (import.meta.main) await report({ 'the class at a glance': overview });
