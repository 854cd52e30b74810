import type { Adapter } from '../adapter.ts';
import { pageTitle } from '../page-title.ts';
import { richTexts, wholeText } from '../parts.ts';
import { planId } from '../plan-id.ts';
import { planReading } from '../plan-reading.ts';
import { clean } from '../text.ts';
import { objectivesIn, objectivesPart } from './objectives.ts';

const ADDRESS = /^\/essay\/read_essay\.aspx$|^\/assignments?(?:\/|$)/;
const HOST = /^(?:[a-z]{2}\d)?assignments?\./;
// What pupils handed in, and what was said of it, is no text of the assignment.
const ANSWERS = '[role="table"], [role="grid"], [class*="answer" i], [class*="submission" i], [class*="comment" i]';
const ANSWER_COLUMNS = /^(?:status|levert|innlevert|submitted)$/i;

/** An assignment: its text and its learning objectives, without the answers below. */
export const assignment: Adapter = {
  kind: 'assignment',
  concerns: ({ host, path }) => ADDRESS.test(path) || HOST.test(host),
  *plans(page) {
    const rich = yield* richTexts(page.root, (text) => !isAnswer(text));
    const objectives = objectivesIn(page.root).filter(({ box }) => !isAnswer(box));
    const boxes = objectives.map(({ box }) => box);
    const parts =
      rich.length > 0 ? rich : yield* wholeText(page.root, (element) => boxes.includes(element) || isAnswers(element));
    for (const each of objectives) parts.push(yield* objectivesPart(each));
    if (parts.length === 0) return [];
    return [yield* planReading(page, { id: planId(page.url), title: pageTitle(page.document), parts })];
  },
};

function isAnswer(element: Element): boolean {
  const table = element.closest('table');
  return element.closest(ANSWERS) !== null || (table !== null && isAnswers(table));
}

const isAnswers = (element: Element): boolean =>
  element.matches(ANSWERS) ||
  (element.matches('table') &&
    [...(element.querySelector('tr')?.children ?? [])].some((cell) => ANSWER_COLUMNS.test(clean(cell.textContent))));
