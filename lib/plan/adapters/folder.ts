import type { Adapter } from '../adapter.ts';
import { mainOf } from '../main-content.ts';
import { pageTitle } from '../page-title.ts';
import { planId } from '../plan-id.ts';
import { planReading } from '../plan-reading.ts';
import { clean } from '../text.ts';

const ADDRESS = /^\/(?:folder\/processfolder\.aspx|resources\/?)$/;
const LIST = '#ctl00_ContentPlaceHolder_ProcessFolderGrid_T';

/** A folder: it holds the plans' files and no goals, but a title and a place to come back to. */
export const folder: Adapter = {
  kind: 'folder',
  concerns: ({ path, root }) => ADDRESS.test(path) || root.querySelector(LIST) !== null,
  *plans(page) {
    const heading = mainOf(page.root).querySelector('h1:not(.l-main-content-heading), h2, h3');
    const title = clean(heading?.textContent ?? '') || pageTitle(page.document);
    return [yield* planReading(page, { id: planId(page.url), title, parts: [] })];
  },
};
