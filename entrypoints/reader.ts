import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '../lib/page/watch-page.ts';
import { readPage } from '../lib/plan/read-page.ts';

export default defineUnlistedScript(() => {
  watchPage();
  return readPage(document, location.href);
});
