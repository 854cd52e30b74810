import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { launchChromium } from '../../tests/harness/chromium.ts';
import { downloaded } from '../../tests/harness/download.ts';
import { setUpLock } from '../../tests/harness/unlocking.ts';
import { plans } from '../../tests/lms/plans.ts';
import { startLms } from '../../tests/lms/server.ts';
import { checkExport } from './check-export.ts';
import { freshBuild } from './fresh-build.ts';
import { type Demo, exportTalks, findTalk, logTalk, openPanel } from './steps.ts';

const PUPIL = 'Oda Nilsen';
const GOALS = 2;

/** Does the main job headless, says each step, and leaves the exported file and pictures in `demo/`. Throws where a step fails. */
export const performMainJob = async (): Promise<void> => {
  const plan = plans.find(({ reading }) => reading.grade === 4);
  if (!plan) throw new Error('The practice LMS has no plan for grade 4.');
  const folder = resolve('demo');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  const downloads = await mkdtemp(join(tmpdir(), 'downloads-'));
  const extensionDir = await freshBuild('chrome');
  const lms = await startLms();
  const chromium = await launchChromium({ extensionDir, lmsPort: lms.port, downloadDir: downloads });
  let step = 0;
  const demo: Demo = {
    chromium,
    picture: async (page, name) => {
      await page.screenshot({ path: join(folder, `${++step}-${name}.png`) });
    },
  };
  try {
    console.log('Ingen skjerm her, så hovedjobben gjøres uten.');
    await setUpLock(chromium);
    console.log('✓ Passordsetning valgt, og gjenopprettingsnøkkelen er skrevet tilbake.');
    const url = lms.origin + plan.at.modern;
    const { page, panel } = await openPanel(demo, url);
    const texts = plan.reading.goals.slice(0, GOALS).map(({ text }) => text);
    await logTalk(demo, page, panel, PUPIL, texts);
    await findTalk(demo, page, panel, PUPIL, texts);
    await exportTalks(demo, panel);
    const download = await downloaded(downloads, /^laeringsdialog-.*\.json$/);
    await checkExport(JSON.parse(await readFile(download, 'utf8')), PUPIL, texts, url);
    await copyFile(download, join(folder, basename(download)));
    console.log(`✓ Filen passer til skjemaet og har de to målene med kilde: demo/${basename(download)}`);
    console.log('Bilder av hvert steg ligger i demo/.');
  } finally {
    await chromium.close();
    await lms.close();
    await rm(downloads, { recursive: true, force: true });
  }
};
