import type { Adapter, Page } from '../adapter.ts';
import { mainOf } from '../main-content.ts';
import { courseTitle } from '../page-title.ts';
import { firstLine, outermost, widget } from '../parts.ts';
import { planId } from '../plan-id.ts';
import { planReading } from '../plan-reading.ts';
import type { PlanReading } from '../reading.ts';
import type { Turns } from '../turns.ts';
import { WRITTEN } from '../written.ts';
import { BULLETIN, bulletins, textReading } from './bulletin.ts';
import { cardReading, planCards } from './plan-card.ts';
import { planLinks } from './plan-link.ts';

const ADDRESS = /^\/(?:courses?\/(?:course\.aspx|\d+)|main\.aspx|contentarea\/contentarea\.aspx)\/?$/;
const WIDGET = '.itsl-cb-planner';
const TEXT = `.il-widget, ${WRITTEN}`;

/** A course's overview: its active plans as cards, its bulletins and its other texts, each a plan of its own. */
export const course: Adapter = {
  kind: 'course',
  concerns: ({ path, root, ...page }) =>
    ADDRESS.test(path) ||
    root.querySelector(WIDGET) !== null ||
    (courseTitle(page.document) !== null &&
      (root.querySelector(BULLETIN) !== null || severalPlans({ path, root, ...page }))),
  *plans(page) {
    const cards = planCards(mainOf(page.root), page);
    const bulletinTexts = bulletins(page.root);
    const taken = [...cards, ...bulletinTexts];
    const holds = (text: Element) => taken.some((other) => text.contains(other) || other.contains(text));
    const texts = outermost(page.root, TEXT).filter((text) => !text.matches(WIDGET) && !holds(text));
    const plans: PlanReading[] = [];
    for (const each of [...taken, ...texts].sort(inPageOrder)) {
      if (cards.includes(each)) plans.push(yield* cardReading(each, page));
      else if (bulletinTexts.includes(each)) plans.push(...(yield* textReading(each, page)));
      else plans.push(...(yield* otherText(each, page)));
    }
    return plans;
  },
};

const severalPlans = (page: Page): boolean =>
  new Set(planLinks(mainOf(page.root), page).map((link) => link.getAttribute('href'))).size > 1 &&
  page.root.querySelector('.ccl-pageheader') === null;

function* otherText(text: Element, page: Page): Turns<PlanReading[]> {
  const part = yield* widget(text);
  const title = part.heading ?? firstLine([part]);
  const reading = yield* planReading(page, { id: `${planId(page.url)}#${title}`, title, parts: [part] });
  return reading.goals.length > 0 ? [reading] : [];
}

const FOLLOWING = 4;
const inPageOrder = (a: Element, b: Element): number => (a.compareDocumentPosition(b) & FOLLOWING ? -1 : 1);
