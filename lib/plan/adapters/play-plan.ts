import type { Adapter, Page } from '../adapter.ts';
import { layoutOf } from '../layout.ts';
import { isChrome } from '../main-content.ts';
import { planId } from '../plan-id.ts';
import { planReading } from '../plan-reading.ts';
import type { PlanReading } from '../reading.ts';
import { clean } from '../text.ts';
import type { Turns } from '../turns.ts';
import { cardReading, planCards } from './plan-card.ts';
import { markedPlan } from './plan-link.ts';

const DIALOG = '.itsl-play-plan-dialog-container';
const HEADER = '.itsl-play-plan-dialog-header, .itsl-play-plan-dialog-container-header';
const CONTENT = '.itsl-play-plan-dialog-content, .itsl-play-plan-dialog-container-content';
const HEADING = 'h1, h2, h3, [role="heading"]';
const CLOSED = '[hidden], [aria-hidden="true"], [style*="display: none"], [style*="display:none"]';

/** The full-screen player of a classic plan: it lies over the page that it was opened from. */
export const playPlan: Adapter = {
  kind: 'plan',
  concerns: ({ root }) => openDialog(root) !== null,
  *plans(page) {
    const dialog = openDialog(page.root);
    if (!dialog) return [];
    const header = dialog.querySelector(HEADER);
    const content = dialog.querySelector(CONTENT);
    const title = clean((header?.querySelector(HEADING) ?? header ?? dialog.querySelector(HEADING))?.textContent ?? '');
    const blocks = content ? yield* layoutOf(content, isChrome) : [];
    const played = yield* planReading(page, {
      id: markedPlan(dialog, page) ?? `${planId(page.url)}#${title}`,
      title,
      parts: [{ heading: null, blocks }],
    });
    return [yield* withGoalsBelow(played, page)];
  },
};

const openDialog = (root: Element): Element | null =>
  [...root.querySelectorAll(DIALOG)].find((dialog) => !dialog.closest(CLOSED)) ?? null;

/** The player shows a plan's elements one by one; the plan's own text stands in its row or card below. */
function* withGoalsBelow(played: PlanReading, page: Page): Turns<PlanReading> {
  for (const card of planCards(page.root, page)) {
    if (card.closest(DIALOG) || markedPlan(card, page) !== played.id) continue;
    const below = yield* cardReading(card, page);
    return played.goals.length > 0 ? { ...played, period: played.period ?? below.period } : below;
  }
  return played;
}
