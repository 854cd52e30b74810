/**
 * `npm run screenshots`: makes the README's two pictures from the practice LMS, with invented names. With a folder as its
 * argument it also takes every screen in each language, light and dark, for looking at.
 */
import type { Frame } from 'puppeteer';
import { clearForm } from '../tests/e2e/world.ts';
import { launchChromium } from '../tests/harness/chromium.ts';
import { setUpLock } from '../tests/harness/unlocking.ts';
import { until } from '../tests/harness/until.ts';
import { plans } from '../tests/lms/plans.ts';
import { startLms } from '../tests/lms/server.ts';
import { everyScreen } from './demo/every-screen.ts';
import { formalScreens } from './demo/formal-screens.ts';
import { freshBuild } from './demo/fresh-build.ts';

const PUPIL = 'Oda Nilsen';

type Talk = { goal: string; words: string; feedback: string; agreement: string; weeks: string };
const TALKS: Talk[] = [
  {
    goal: 'Jeg kan lage et linjediagram.',
    words: 'Jeg får til punktene, men ikke streken.',
    feedback: 'Du leser tabellen riktig og setter av punktene nøye.',
    agreement: 'Oda tegner ferdig diagrammet og viser det til læreren',
    weeks: '1 uke',
  },
  {
    goal: 'Jeg kan skrive en fagtekst',
    words: 'Det er vanskelig å begynne.',
    feedback: 'Hoveddelen har tre gode avsnitt.',
    agreement: 'Øve på innledning: si høyt hva teksten handler om først',
    weeks: '2 uker',
  },
];

const press = (place: Frame, name: string) => place.locator(`::-p-aria(${name}[role="button"])`).click();
const write = async (panel: Frame, label: string, text: string) => {
  const field = await panel.waitForSelector(`::-p-aria(${label}[role="textbox"])`);
  await field?.type(text);
};

const fillIn = async (panel: Frame, { goal, words, feedback, agreement, weeks }: Talk) => {
  await panel.locator(`.goal ::-p-text(${goal})`).click();
  await write(panel, 'Elevens egne ord', words);
  await write(panel, 'Tilbakemelding', feedback);
  await write(panel, 'Avtale', agreement);
  await press(panel, weeks);
};

const lms = await startLms();
const chromium = await launchChromium({ extensionDir: await freshBuild('chrome'), lmsPort: lms.port });
try {
  await setUpLock(chromium);
  const plan = plans.find(({ reading }) => reading.grade === 4);
  if (!plan) throw new Error('The practice LMS has no plan for grade 4.');
  const page = await chromium.browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(lms.origin + plan.at.noteInShell);
  await chromium.triggerToolbarButton(page);
  const panel = await chromium.panel(page);
  await panel.waitForSelector('.goal');
  for (const talk of TALKS) {
    if (await panel.$('.chip-button')) await press(panel, PUPIL).catch(() => undefined);
    if (!(await panel.$('.chip'))) {
      await panel.type('.pupil-input', PUPIL);
      await panel.locator('[role="option"]').click();
    }
    await panel.waitForSelector('.chip');
    await fillIn(panel, talk);
    await press(panel, 'Lagre');
    await until('saved', () => panel.evaluate(() => document.body.textContent.includes('Lagret for')));
  }
  await press(panel, 'Samtaler');
  await panel.waitForSelector('.talk-card');
  await page.screenshot({ path: 'docs/samtaler.png' });

  await press(panel, 'Ny samtale');
  await press(panel, PUPIL);
  await panel.locator('.goal ::-p-text(Jeg kan lage et tankekart)').click();
  await panel.locator('.goal ::-p-text(Jeg kan forklare hvordan regn blir til.)').click();
  await write(panel, 'Elevens egne ord', 'Jeg liker å tegne først.');
  await panel.$eval('.scroller', (scroller) => scroller.scrollTo(0, 0));
  await page.screenshot({ path: 'docs/panel.png' });
  console.log('Wrote docs/panel.png and docs/samtaler.png.');

  const [folder] = process.argv.slice(2);
  if (folder) {
    // Else the next panel would take up what stands in this one.
    await clearForm(panel);
    await page.close();
    await everyScreen(chromium, lms.origin + plan.at.noteInShell, folder);
    await formalScreens(chromium, folder);
    console.log(`Wrote every screen to ${folder}.`);
  }
} finally {
  await chromium.close();
  await lms.close();
}
