import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inTurns } from '../lib/page/in-turns.ts';
import type { Candidate } from '../lib/plan/candidate.ts';
import { readPage } from '../lib/plan/read-page.ts';

// A script of its own, so that only someone who asks for reasons pays for them.
export default defineUnlistedScript(async () => {
  const candidates: Candidate[] = [];
  await inTurns(readPage(document, location.href, (candidate) => candidates.push(candidate)));
  return candidates;
});
