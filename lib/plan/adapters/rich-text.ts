import type { Adapter } from '../adapter.ts';
import { pageTitle } from '../page-title.ts';
import { richTexts } from '../parts.ts';
import { planId } from '../plan-id.ts';
import { planReading } from '../plan-reading.ts';
import { WRITTEN } from '../written.ts';

/** Any other page that shows rich text which a teacher wrote. */
export const richText: Adapter = {
  kind: 'richtext',
  concerns: ({ root }) => root.querySelector(WRITTEN) !== null,
  *plans(page) {
    const parts = yield* richTexts(page.root);
    if (parts.length === 0) return [];
    return [yield* planReading(page, { id: planId(page.url), title: pageTitle(page.document), parts })];
  },
};
