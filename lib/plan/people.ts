import type { Page } from './adapter.ts';
import type { ReadPerson } from './reading.ts';

/** The people on a participants page. */
export function peopleIn(_page: Page): ReadPerson[] {
  return [];
}
