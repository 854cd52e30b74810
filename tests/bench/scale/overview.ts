import type { Page } from 'puppeteer';
import type { World } from '../../e2e/world.ts';
import { type Figure, information, limited } from '../figure.ts';
import { median, p95 } from '../spread.ts';
import { CLASS, MANY } from './amounts.ts';

const OPENINGS = 15;

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

/** Milliseconds from the choice of a group, or of all pupils, to the table with them; all are shown as more than a class. */
const choose = (mappe: Page, group: string): Promise<number> =>
  mappe.evaluate(
    async (value, classSize) => {
      const rows = () => document.querySelectorAll('.overview-table tbody tr').length;
      const isDrawn = () => (value === '' ? rows() > classSize : rows() > 0 && rows() <= classSize);
      const select = document.querySelector<HTMLSelectElement>('.overview select');
      if (!select) throw new Error('No choice of class');
      const start = performance.now();
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise<void>((resolve) => {
        const look = () => (isDrawn() ? resolve() : requestAnimationFrame(look));
        look();
      });
      await new Promise(requestAnimationFrame);
      return performance.now() - start;
    },
    group,
    CLASS,
  );

/** How long it takes until a class, and all pupils, stand on the screen at a glance. */
export const overviews = async ({ chromium }: World): Promise<Figure[]> => {
  const mappe = await chromium.openExtensionPage('mappe.html#security');
  await mappe.waitForSelector('.mappe-nav');
  const first = await openOverview(mappe);
  const group = await mappe.$eval('.overview select', (select) =>
    select instanceof HTMLSelectElement ? select.value : '',
  );
  const ofClass: number[] = [];
  const ofAll: number[] = [];
  for (let turn = 0; turn < OPENINGS; turn += 1) {
    ofClass.push(await openOverview(mappe));
    ofAll.push(await choose(mappe, ''));
    // What is chosen stays chosen.
    await choose(mappe, group);
  }
  await mappe.close();
  const pupils = MANY.pupils.toLocaleString('en');
  return [
    information('overview: the first time', first, 'ms', `a class of ${CLASS} of ${pupils} pupils`),
    limited('overview: a class', median(ofClass), 300, 'ms', `${CLASS} of ${pupils} pupils, median of ${OPENINGS}`),
    information('overview: a class, one in twenty', p95(ofClass), 'ms', 'above this'),
    limited('overview: all pupils at once', median(ofAll), 300, 'ms', `all ${pupils}, median of ${OPENINGS}`),
  ];
};
