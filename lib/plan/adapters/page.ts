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
  plans: ({ document, root, host, url }) => {
    const blocks = widgets(root);
    const parts = blocks.length > 0 ? blocks : wholeText(root);
    if (parts.length === 0) return [];
    const title = pageTitle(document) || (parts[0]?.heading ?? '');
    const reading = planReading({ id: planId(url), title, url, parts });
    // Course pages are made of the same widgets: without goals they are no plan.
    return reading.goals.length > 0 || isPageHost(host) ? [reading] : [];
  },
};
