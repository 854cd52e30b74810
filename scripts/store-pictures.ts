/** `npm run store:pictures [folder]`: the pictures for the stores' pages, 1280×800, from the practice LMS with invented names. */
import { launchChromium } from '../tests/harness/chromium.ts';
import { setUpLock } from '../tests/harness/unlocking.ts';
import { plans } from '../tests/lms/plans.ts';
import { startLms } from '../tests/lms/server.ts';
import { freshBuild } from './demo/fresh-build.ts';
import { storeScreens } from './demo/store-screens.ts';

const [folder = 'dist/store'] = process.argv.slice(2);
const plan = plans.find(({ reading }) => reading.grade === 4);
if (!plan) throw new Error('The practice LMS has no plan for grade 4.');
const lms = await startLms();
const chromium = await launchChromium({ extensionDir: await freshBuild('chrome'), lmsPort: lms.port });
try {
  await setUpLock(chromium);
  await storeScreens(chromium, lms.origin + plan.at.noteInShell, folder);
  console.log(`Wrote the pictures to ${folder}.`);
} finally {
  await chromium.close();
  await lms.close();
}
