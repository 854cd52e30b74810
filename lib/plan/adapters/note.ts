import type { Adapter } from '../adapter.ts';
import { pageTitle } from '../page-title.ts';
import { richTexts, wholeText } from '../parts.ts';
import { planId } from '../plan-id.ts';
import { planReading } from '../plan-reading.ts';

/** A Note ("Notat"): a page header over one piece of rich text. */
export const note: Adapter = {
  kind: 'note',
  concerns: ({ path }) => path.endsWith('/note/view_note.aspx'),
  *plans(page) {
    const rich = yield* richTexts(page.root);
    const parts = rich.length > 0 ? rich : yield* wholeText(page.root);
    if (parts.length === 0) return [];
    return [yield* planReading(page, { id: planId(page.url), title: pageTitle(page.document), parts })];
  },
};
