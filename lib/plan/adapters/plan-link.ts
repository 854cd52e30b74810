import type { Page } from '../adapter.ts';
import { planId } from '../plan-id.ts';
import { clean } from '../text.ts';
import { WRITTEN } from '../written.ts';

/** What may link to a plan; `plansIn` makes sure that it does. */
export const PLAN_LINK = 'a[href*="/plan/" i], a[href*="planid=" i]';
const SITE_MENUS = 'nav, #l-header, #ctl00_TopNavigationContainer, [role="navigation"], [role="tablist"]';

/**
 * The plan that a link leads to, or null where it leads elsewhere (to an element inside a plan, too).
 * @param link a link
 * @param page the page it stands on
 */
export function linkedPlan(link: Element, { url }: Pick<Page, 'url'>): string | null {
  const href = link.getAttribute('href') ?? '';
  const base = URL.canParse(url) ? url : undefined;
  const id = URL.canParse(href, base) ? planId(new URL(href, base).href) : '';
  return id.startsWith('plan/') ? id : null;
}

/**
 * The LMS's own links to plans on a page: not those in its menus, nor those that teachers write into their texts.
 * @param root where to look
 * @param page the page
 */
export function planLinks(root: Element, page: Pick<Page, 'url'>): Element[] {
  return [...root.querySelectorAll(PLAN_LINK)].filter(
    (link) => !link.closest(WRITTEN) && !link.closest(SITE_MENUS) && linkedPlan(link, page) !== null,
  );
}

/**
 * The plan that a row, card or dialog belongs to, as the LMS marks it: by an attribute, a link, or a cell's script.
 * @param element the row, card or dialog
 * @param page the page it stands on
 */
export function markedPlan(element: Element, page: Page): string | null {
  const marked =
    element.getAttribute('data-plan-id') ?? element.querySelector('[data-plan-id]')?.getAttribute('data-plan-id');
  if (marked && /^\d+$/.test(marked)) return `plan/${marked}`;
  const [link] = planLinks(element, page);
  if (link) return linkedPlan(link, page);
  // A text cell's own script names the plan: "show(this, event, PLANID,COLUMNID);".
  const script = element.querySelector('[onclick*="event"]')?.getAttribute('onclick') ?? '';
  const id = /event,\s*'?(\d+)'?\s*,/.exec(script)?.[1];
  return id ? `plan/${id}` : null;
}

/**
 * The title that a link shows: without the arrow of a link back, and without the dates of a card that is all link.
 * @param link a link to a plan
 */
export function linkTitle(link: Element): string {
  const lines = [...link.children].map((child) => clean(child.textContent)).filter((line) => line !== '');
  const boxed = lines.length > 1 && [...link.children].some((child) => /^(?:DIV|P|H\d)$/.test(child.tagName));
  return clean((boxed ? lines[0] : link.textContent) ?? '').replace(/^[←‹<«]\s*/u, '');
}

/**
 * The plan that a place on a page belongs to: the one of the innermost row, card or dialog around it that the LMS marks
 * as one plan's; null where what lies around it shows several.
 * @param place an element
 * @param main the page's content, where looking ends
 * @param url the page's address
 */
export function ownPlan(place: Element, main: Element, url: string): string | null {
  for (let box: Element | null = place; box && box !== main; box = box.parentElement) {
    const marked = [box, ...box.querySelectorAll('[data-plan-id]')].map((each) => each.getAttribute('data-plan-id'));
    const plans = new Set([
      ...marked.flatMap((id) => (id && /^\d+$/.test(id) ? [`plan/${id}`] : [])),
      ...planLinks(box, { url }).flatMap((link) => linkedPlan(link, { url }) ?? []),
    ]);
    if (plans.size > 0) return plans.size === 1 ? ([...plans][0] ?? null) : null;
  }
  return null;
}
