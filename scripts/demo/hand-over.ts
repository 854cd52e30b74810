import type { Browser } from 'puppeteer';
import { launchChromium } from '../../tests/harness/chromium.ts';
import { plans } from '../../tests/lms/plans.ts';
import { startLms } from '../../tests/lms/server.ts';
import { freshBuild } from './fresh-build.ts';
import { throwawayProfile } from './throwaway-profile.ts';

const THINGS_TO_TRY = `
Øvingsutgaven av itslearning er åpen i nettleseren. Tre ting å prøve:

  1. Trykk på fanen «Læringsdialog» til høyre (eller Alt+Shift+L) og velg en passordsetning: da står målene i planen klare i panelet.
  2. Skriv et navn, kryss av for to mål og trykk Lagre (eller Ctrl+Enter). Se samtalen under «Samtaler».
  3. Åpne «Mappa», se oversikten, og lagre samtalene som en JSON-fil under «Eksport».

Ctrl+C her, eller å lukke nettleseren, avslutter. Alt som er skrevet, forsvinner da.
`;

/** Opens a browser on a work plan of the practice LMS, and ends when its last tab is closed or with Ctrl+C. */
export const handOver = async (): Promise<void> => {
  const extensionDir = await freshBuild('chrome');
  const profile = throwawayProfile();
  const lms = await startLms();
  const chromium = await launchChromium({
    extensionDir,
    lmsPort: lms.port,
    userDataDir: profile.path,
    headless: false,
    args: ['--window-size=1400,900'],
  });
  profile.removeAtExit();
  const plan = plans.find(({ reading }) => reading.grade === 4);
  const [blank] = await chromium.browser.pages();
  await chromium.open(lms.origin + (plan?.at.noteInShell ?? '/CourseCards'));
  await blank?.close();
  console.log(THINGS_TO_TRY);
  await lastTabClosed(chromium.browser);
  await chromium.close();
  await lms.close();
};

/** On macOS a browser lives on without a window; elsewhere it goes with the last one. */
const lastTabClosed = (browser: Browser): Promise<void> =>
  new Promise((resolve) => {
    browser.once('disconnected', () => resolve());
    browser.on('targetdestroyed', () => {
      if (!browser.targets().some((target) => target.type() === 'page')) resolve();
    });
  });
