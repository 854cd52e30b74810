import { documentTitle, rootOf } from './dom.ts';
import { clean } from './text.ts';

// Most telling first; the heading of a course stands over every page of it and titles none.
const TITLES = [
  '.ccl-pageheader',
  '#ctl00_PageHeader_TT, #ctl05_TT',
  'main h1:not(.l-main-content-heading)',
  'h1:not(.l-main-content-heading)',
  'main [role="heading"][aria-level="1"]',
];

/**
 * The title of a page: its page header, else its first main heading, else the document's title.
 * @param document the page
 */
export function pageTitle(document: Document): string {
  const root = rootOf(document);
  for (const selector of TITLES) {
    const title = clean(root?.querySelector(selector)?.textContent ?? '');
    if (title !== '') return title;
  }
  return clean(documentTitle(document));
}

/**
 * The title of the course that a page's shell shows, or null where there is no shell.
 * @param document the page
 */
export function courseTitle(document: Document): string | null {
  return clean(rootOf(document)?.querySelector('.l-main-content-heading')?.textContent ?? '') || null;
}
