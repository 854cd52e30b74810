import type { Adapter, Page } from './adapter.ts';
import { element } from './adapters/element.ts';
import { note } from './adapters/note.ts';
import { other } from './adapters/other.ts';
import { page } from './adapters/page.ts';
import { plan } from './adapters/plan.ts';
import { planner } from './adapters/planner.ts';
import { richText } from './adapters/rich-text.ts';
import { shell } from './adapters/shell.ts';
import { rootOf } from './dom.ts';
import { courseTitle } from './page-title.ts';
import type { PageReading } from './reading.ts';
import { capped } from './text.ts';

// The most specific first; `other` concerns every page.
const ADAPTERS: readonly Adapter[] = [shell, planner, element, plan, note, page, richText, other];
const MOST_PLANS = 200;

/**
 * Reads what plans one frame of a tab holds. Asks the browser for no style and no layout, changes nothing in the page.
 * @param document the frame's document
 * @param url the frame's own address
 * @returns the reading, within the lengths of `PageReading`; `plans` is empty where nothing could be a plan
 */
export function readPage(document: Document, url: string): PageReading {
  const root = rootOf(document);
  if (!root) return { page: 'other', course: null, plans: [] };
  const address = URL.canParse(url) ? new URL(url) : null;
  const frame: Page = {
    document,
    root,
    url,
    host: address?.host.toLowerCase() ?? '',
    path: address?.pathname.toLowerCase() ?? '',
  };
  const adapter = ADAPTERS.find((each) => each.concerns(frame)) ?? other;
  const course = courseTitle(document);
  return {
    page: adapter.kind,
    course: course && capped(course, 200),
    plans: adapter.plans(frame).slice(0, MOST_PLANS),
  };
}
