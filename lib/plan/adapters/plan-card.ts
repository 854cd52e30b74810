import type { Page } from '../adapter.ts';
import type { Part } from '../goals.ts';
import { layoutOf } from '../layout.ts';
import { isChrome } from '../main-content.ts';
import { firstLine } from '../parts.ts';
import { periodIn } from '../period.ts';
import { planId } from '../plan-id.ts';
import { planReading } from '../plan-reading.ts';
import type { PlanReading } from '../reading.ts';
import { clean } from '../text.ts';
import type { Turns } from '../turns.ts';
import { WRITTEN } from '../written.ts';
import { cellParts } from './cells.ts';
import { linkedPlan, linkTitle, markedPlan, PLAN_LINK, planLinks } from './plan-link.ts';

const TITLE = '.itsl-plan-title-label';
const SINGLE = '.itsl-single-plan';
const ROW = '.gridrow, tr, [role="row"]';
const CARD = `${SINGLE}, ${ROW}, li, article, [role="listitem"]`;
const DATES = '.itsl-plan-date, .itsl-plan-date-text, .itsl-inline-date-picker-view';
const TOPIC = '.itsl-single-plan-topic-title';
const NO_TEXT = `${TITLE}, ${DATES}, ${TOPIC}, .itsl-plan-elements, .itsl-single-plan-elements, .itsl-single-plan-homework-elements, .itsl-play-plan-button-container`;
const WHOLE = 'main, section, body, form';
const MOST = 200;

/**
 * The rows and cards of plans that a page shows, in page order: a classic row has a titled cell, a modern one or a card
 * links to its plan.
 * @param root where to look
 * @param page the page
 */
export function planCards(root: Element, page: Page): Element[] {
  const links = new Map(planLinks(root, page).map((link) => [link, linkedPlan(link, page)]));
  const cards = new Set<Element>();
  for (const mark of root.querySelectorAll(`${TITLE}, ${SINGLE}, ${PLAN_LINK}`)) {
    if (cards.size === MOST) break;
    if (!mark.matches(`${TITLE}, ${SINGLE}`) && !links.has(mark)) continue;
    cards.add(mark.closest(CARD) ?? around(mark, links));
  }
  return [...cards];
}

/** The largest box around a link that holds no link to another plan and is no whole page. */
function around(link: Element, links: ReadonlyMap<Element, string | null>): Element {
  const id = links.get(link);
  let box = link;
  for (let outer = link.parentElement; outer && !outer.matches(WHOLE); outer = outer.parentElement) {
    if ([...outer.querySelectorAll(PLAN_LINK)].some((other) => links.has(other) && links.get(other) !== id)) break;
    box = outer;
  }
  return box;
}

/**
 * Reads one row or card.
 * @param card what `planCards` found
 * @param page the page
 */
export function* cardReading(card: Element, page: Page): Turns<PlanReading> {
  const heading = titleElement(card, page);
  const dates = clean(card.querySelector(DATES)?.textContent ?? '').replace(/^-$/, '');
  const body: Part[] = card.matches(ROW)
    ? yield* cellParts(card, (cell) => cell === heading || cell.contains(heading) || isDates(cell))
    : [{ heading: null, blocks: yield* layoutOf(card, leaveOf(heading)) }];
  const title = heading ? titleOf(heading) : firstLine(body);
  return yield* planReading(page, {
    id: markedPlan(card, page) ?? `${planId(page.url)}#${title}`,
    title,
    topic: topicOf(card),
    dates: dates || (periodIn(spaced(card)) ?? ''),
    parts: body,
  });
}

const leaveOf = (heading: Element | null) => (element: Element, tag: string) =>
  element === heading || element.matches(NO_TEXT) || isChrome(element, tag);

const isDates = (cell: Element): boolean =>
  cell.matches(DATES) ||
  cell.querySelector(DATES) !== null ||
  clean(cell.textContent) === periodIn(clean(cell.textContent));

function titleElement(card: Element, page: Page): Element | null {
  const titled = (element: Element) => clean(element.textContent) !== '' && !element.closest(WRITTEN);
  const link = planLinks(card, page).find(titled);
  const heading = [...card.querySelectorAll('h2, h3, h4, h5, [role="heading"]')].find(titled);
  return card.querySelector(TITLE) ?? (link?.querySelector('h2, h3, h4, h5') || !link ? (heading ?? null) : link);
}

const titleOf = (heading: Element) => (heading.matches('a') ? linkTitle(heading) : clean(heading.textContent));

function topicOf(card: Element): string {
  const topic = card.querySelector(TOPIC) ?? card.closest('.itsl-topic')?.querySelector('.itsl-topic-title');
  return clean(topic?.textContent ?? '');
}

/** A card's text for finding its dates: with blanks between its boxes, without what the teacher wrote. */
function spaced(card: Element): string {
  return [...card.querySelectorAll('*')]
    .filter((element) => element.children.length === 0 && !element.closest(WRITTEN))
    .map((element) => clean(element.textContent))
    .join(' \n ');
}
