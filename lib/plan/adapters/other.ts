import type { Adapter } from '../adapter.ts';
import { textOf } from '../blocks.ts';
import { headingOf } from '../heading.ts';
import { pageTitle } from '../page-title.ts';
import { wholeText } from '../parts.ts';
import { planId } from '../plan-id.ts';
import { planReading } from '../plan-reading.ts';

/** Any page at all: its main content, read by the general rules. */
export const other: Adapter = {
  kind: 'other',
  concerns: () => true,
  *plans(page) {
    const parts = yield* wholeText(page.root);
    const firstLine = textOf(parts[0]?.blocks.slice(0, 1) ?? []).split('\n')[0] ?? '';
    const title = pageTitle(page.document) || firstLine;
    const reading = yield* planReading(page, { id: planId(page.url), title, parts });
    const couldBePlan = parts.length > 0 && headingOf(title, true)?.role === 'plan';
    return reading.goals.length > 0 || couldBePlan ? [reading] : [];
  },
};
