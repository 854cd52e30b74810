import type { Adapter } from '../adapter.ts';
import { pageTitle } from '../page-title.ts';
import { planId } from '../plan-id.ts';
import { planReading } from '../plan-reading.ts';

/**
 * The frame around a learning-tool element: it knows the element's id and title, and its inner frame holds the text.
 * Its plan has no goals of its own; `bestReading` brings the two together.
 */
export const element: Adapter = {
  kind: 'other',
  concerns: ({ root, url }) =>
    root.querySelector('iframe#ctl00_ContentPlaceHolder_ExtensionIframe') !== null &&
    /^element\/|^resource\//.test(planId(url)),
  *plans(page) {
    return [yield* planReading(page, { id: planId(page.url), title: pageTitle(page.document), parts: [] })];
  },
};
