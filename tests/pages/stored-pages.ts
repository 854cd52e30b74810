import { readdirSync, readFileSync } from 'node:fs';
import type { PageReading, PlanReading } from '../../lib/plan/reading.ts';

/** What a page is to be read as; the address of each plan is the page's own. */
export interface Expected extends Pick<PageReading, 'page' | 'course'> {
  plans: Omit<PlanReading, 'url'>[];
}

/** A page of our own after the facts that are known of itslearning's pages, with the reading that is right. */
export interface StoredPage {
  /** Its kind and its variant, as in the file's name. */
  name: string;
  url: string;
  html: string;
  expected: Expected;
}

const folder = new URL('./', import.meta.url);
const text = (file: string) => readFileSync(new URL(file, folder), 'utf8');

function stored(name: string): StoredPage {
  const html = text(`${name}.html`);
  const url = /<!-- (https:\S+) -->/.exec(html)?.[1];
  if (!url) throw new Error(`${name}.html does not say its address`);
  return { name, url, html, expected: JSON.parse(text(`${name}.json`)) };
}

/** Every page that lies beside this file. */
export const storedPages: readonly StoredPage[] = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => stored(file.slice(0, -'.html'.length)));

/** What of a reading a stored page says. */
export const readAs = ({ page, course, plans }: PageReading): Expected => ({
  page,
  course,
  plans: plans.map(({ id, title, period, grade, goals }) => ({ id, title, period, grade, goals })),
});
