import type { Adapter, Page } from '../adapter.ts';
import { pageTitle } from '../page-title.ts';
import { planId } from '../plan-id.ts';
import { planReading } from '../plan-reading.ts';
import type { PlanReading } from '../reading.ts';
import type { Turns } from '../turns.ts';
import { linkedPlan, linkTitle, planLinks } from './plan-link.ts';

const FRAME = 'iframe#ctl00_ContentPlaceHolder_ExtensionIframe';

/**
 * The frame around a learning-tool element: it knows the element's id and title, and its inner frame holds the text.
 * Its plan has no goals of its own; `bestReading` brings the two together. Opened inside a plan, it knows that plan too,
 * which comes first: an element without goals (a film, a file) is worked with for the plan's sake.
 */
export const element: Adapter = {
  kind: 'other',
  concerns: ({ root, url }) => root.querySelector(FRAME) !== null && /^element\/|^resource\//.test(planId(url)),
  *plans(page) {
    const own = yield* planReading(page, { id: planId(page.url), title: pageTitle(page.document), parts: [] });
    return [...(yield* planAround(page)), own];
  },
};

function* planAround(page: Page): Turns<PlanReading[]> {
  const inPlan = /\/plan\/\d+\//.exec(page.path);
  if (!inPlan) return [];
  const link = planLinks(page.root, page).find((each) => page.url.includes(`/${linkedPlan(each, page)}/`));
  const id = link && linkedPlan(link, page);
  return id ? [yield* planReading(page, { id, title: linkTitle(link), parts: [] })] : [];
}
