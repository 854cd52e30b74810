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
import { filesIn, unreadableIn } from './files.ts';
import { courseTitle } from './page-title.ts';
import { peopleIn } from './people.ts';
import type { PageReading } from './reading.ts';
import { capped } from './text.ts';
import type { Turns } from './turns.ts';

// The most specific first; `other` concerns every page.
const ADAPTERS: readonly Adapter[] = [shell, planner, element, plan, note, page, richText, other];
const MOST_PLANS = 200;
// Nodes and lines that are looked at in a page; and then in what was found by then, to find its goals.
const MOST = 600_000;
const MOST_AFTER = 100_000;

/** The reading of a page that holds nothing. */
export const NOTHING_READ: PageReading = {
  page: 'other',
  course: null,
  plans: [],
  files: [],
  unreadable: [],
  people: [],
  cut: false,
};

/**
 * Reads what plans one frame of a tab holds. Asks the browser for no style and no layout, changes nothing in the page.
 * @param document the frame's document
 * @param url the frame's own address
 * @param explain told of every piece of text that could have been a goal, and what became of it
 * @returns the reading, within the lengths of `PageReading`; `plans` is empty where nothing could be a plan
 */
export function* readPage(document: Document, url: string, explain?: Page['explain']): Turns<PageReading> {
  const root = rootOf(document);
  if (!root) return NOTHING_READ;
  const address = URL.canParse(url) ? new URL(url) : null;
  const frame: Page = {
    document,
    root,
    url,
    host: address?.host.toLowerCase() ?? '',
    path: address?.pathname.toLowerCase() ?? '',
    explain,
  };
  const adapter = ADAPTERS.find((each) => each.concerns(frame)) ?? other;
  const course = courseTitle(document);
  const { result, cut } = yield* bounded(adapter.plans(frame));
  return {
    page: adapter.kind,
    course: course && capped(course, 200),
    plans: result.slice(0, MOST_PLANS),
    files: filesIn(frame),
    unreadable: unreadableIn(frame),
    people: peopleIn(frame),
    cut,
  };
}

/** Ends some work after so much of it, or when its driver has had enough, and tells whether it was ended. */
function* bounded<T>(work: Turns<T>): Turns<{ result: T; cut: boolean }> {
  let cut = false;
  let enough = false;
  for (let looked = 0; ; ) {
    const step = work.next(enough);
    if (step.done) return { result: step.value, cut };
    const before = looked;
    looked += step.value;
    const reached = (before < MOST && looked >= MOST) || looked >= MOST + MOST_AFTER;
    enough = (yield step.value) || reached;
    cut ||= enough;
  }
}
