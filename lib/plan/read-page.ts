import type { Adapter, Page } from './adapter.ts';
import { assignment } from './adapters/assignment.ts';
import { bulletin } from './adapters/bulletin.ts';
import { calendar } from './adapters/calendar.ts';
import { course } from './adapters/course.ts';
import { element } from './adapters/element.ts';
import { folder } from './adapters/folder.ts';
import { note } from './adapters/note.ts';
import { other } from './adapters/other.ts';
import { page } from './adapters/page.ts';
import { participants } from './adapters/participants.ts';
import { plan } from './adapters/plan.ts';
import { planDetails } from './adapters/plan-details.ts';
import { planner } from './adapters/planner.ts';
import { playPlan } from './adapters/play-plan.ts';
import { richText } from './adapters/rich-text.ts';
import { shell } from './adapters/shell.ts';
import { rootOf } from './dom.ts';
import { filesIn, unreadableIn } from './files.ts';
import { courseTitle } from './page-title.ts';
import { peopleIn } from './people.ts';
import type { PageReading, PlanReading } from './reading.ts';
import { capped } from './text.ts';
import type { Turns } from './turns.ts';

// The most specific first; `other` concerns every page.
const ADAPTERS: readonly Adapter[] = [
  ...[shell, participants, playPlan, planDetails, planner, element, plan, note, assignment, folder],
  ...[calendar, course, bulletin, page, richText, other],
];
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
  const title = courseTitle(document);
  const { result, cut } = yield* bounded(adapter.plans(frame));
  // Each of these looks through the whole page once: a turn for each.
  yield 1;
  const files = filesIn(frame);
  yield 1;
  const [unreadable, people] = [unreadableIn(frame), peopleIn(frame)];
  yield 1;
  return {
    page: adapter.kind,
    course: title && capped(title, 200),
    plans: eachOnce(result).slice(0, MOST_PLANS),
    ...{ files, unreadable, people },
    cut,
  };
}

/** A page may show a plan at several places; the one that has its goals counts. */
function eachOnce(plans: readonly PlanReading[]): PlanReading[] {
  const byId = new Map<string, PlanReading>();
  for (const each of plans) {
    const before = byId.get(each.id);
    if (!before || before.goals.length < each.goals.length) byId.set(each.id, each);
  }
  return [...byId.values()];
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
