import type { Page } from './adapter.ts';
import type { PlanFile, Unreadable } from './reading.ts';

/** The Word and PDF files that a page links to or shows. */
export function filesIn(_page: Page): PlanFile[] {
  return [];
}

/** The viewers on a page whose text can't be read. */
export function unreadableIn(_page: Page): Unreadable[] {
  return [];
}
