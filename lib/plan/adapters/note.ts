import type { Adapter } from '../adapter.ts';
import { pageTitle } from '../page-title.ts';
import { richTexts, wholeText } from '../parts.ts';
import { planId } from '../plan-id.ts';
import { planReading } from '../plan-reading.ts';

/** A Note ("Notat"): a page header over one piece of rich text. */
export const note: Adapter = {
  kind: 'note',
  concerns: ({ path }) => path.endsWith('/note/view_note.aspx'),
  plans: ({ document, root, url }) => {
    const rich = richTexts(root);
    const parts = rich.length > 0 ? rich : wholeText(root);
    if (parts.length === 0) return [];
    return [planReading({ id: planId(url), title: pageTitle(document), url, parts })];
  },
};
