import type { Adapter } from '../adapter.ts';
import { pageTitle } from '../page-title.ts';
import { wholeText, widgets } from '../parts.ts';
import { planId } from '../plan-id.ts';
import { planReading } from '../plan-reading.ts';

const isPageHost = (host: string) => /^(?:[a-z]{2}\d)?page\./.test(host);

/** A Page ("Side"): blocks of text and files, on a host of its own or made of widgets. */
export const page: Adapter = {
  kind: 'page',
  concerns: ({ host, root }) => isPageHost(host) || root.querySelector('.il-widget, [class*="ilw-"]') !== null,
  *plans(page) {
    const blocks = yield* widgets(page.root);
    const parts = blocks.length > 0 ? blocks : yield* wholeText(page.root);
    if (parts.length === 0) return [];
    const title = pageTitle(page.document) || (parts[0]?.heading ?? '');
    const reading = yield* planReading(page, { id: planId(page.url), title, parts });
    // Course pages are made of the same widgets: without goals they are no plan.
    return reading.goals.length > 0 || isPageHost(page.host) ? [reading] : [];
  },
};
