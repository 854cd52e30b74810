import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inTurns } from '../lib/page/in-turns.ts';
import { watchPage } from '../lib/page/watch-page.ts';
import { readPage } from '../lib/plan/read-page.ts';

export default defineUnlistedScript(() => {
  watchPage();
  return inTurns(readPage(document, location.href));
});
