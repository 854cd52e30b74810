import type { Adapter, Page } from '../adapter.ts';
import { layoutOf } from '../layout.ts';
import { firstLine, outermost } from '../parts.ts';
import { planId } from '../plan-id.ts';
import { planReading } from '../plan-reading.ts';
import type { PlanReading } from '../reading.ts';
import type { Turns } from '../turns.ts';
import { WRITTEN } from '../written.ts';

/** One bulletin in a list of them, in both generations. */
export const BULLETIN = `.itsl-light-bulletins-list-item-text, .itsl-cb-stream-item ${WRITTEN}, [data-light-bulletin-single-item-shared-data-svelte] ${WRITTEN}`;
const ITEM =
  '.itsl-cb-stream-item, .itsl-light-bulletins-list-item, [data-light-bulletin-single-item-shared-data-svelte]';
const BEING_WRITTEN = '[contenteditable="true"], .itsl-light-bulletins-new-item-listitem';

/** Bulletins ("oppslag") on a page that is none of a course's: each that holds goals is a plan of its own. */
export const bulletin: Adapter = {
  kind: 'bulletin',
  concerns: ({ root }) => root.querySelector(BULLETIN) !== null,
  *plans(page) {
    const plans: PlanReading[] = [];
    for (const text of bulletins(page.root)) plans.push(...(yield* textReading(text, page)));
    return plans;
  },
};

/**
 * The texts of the bulletins on a page, without one that is being written.
 * @param root where to look
 */
export const bulletins = (root: Element): Element[] =>
  outermost(root, BULLETIN).filter((text) => !text.closest(BEING_WRITTEN));

/**
 * Reads one text among several on a page; its first line is its title.
 * @param text the text
 * @param page the page
 * @returns one plan, or none where the text holds no goals
 */
export function* textReading(text: Element, page: Page): Turns<PlanReading[]> {
  const parts = [{ heading: null, blocks: yield* layoutOf(text) }];
  const title = firstLine(parts);
  const id = text.closest(ITEM)?.getAttribute('data-bulletin-id');
  const reading = yield* planReading(page, {
    id: id && /^\d+$/.test(id) ? `bulletin/${id}` : `${planId(page.url)}#${title}`,
    title,
    parts,
  });
  return reading.goals.length > 0 ? [reading] : [];
}
