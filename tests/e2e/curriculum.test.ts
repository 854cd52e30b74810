import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { overflows, violations } from '../harness/axe.ts';
import { seed } from '../harness/seed.ts';
import { storedIn } from '../harness/stored.ts';
import { until } from '../harness/until.ts';
import { grepAnswers } from '../udir/grep-answers.ts';
import { IN_FORCE } from '../udir/made-up.ts';
import { startUdir, type Udir } from '../udir/server.ts';
import { dialogue, goal, idOf, pupil } from '../unit/dialogue/records.ts';
import { chooseFile } from './choose-file.ts';
import { addPupil, EXTENSION, openPanel, press, sees, startWorld, textOf, tick, visit, type World } from './world.ts';

declare const chrome: typeof import('wxt/browser').browser;

const GOAL = 'Jeg kan lage et linjediagram.';
const UDIR = { origins: ['https://data.udir.no/*'] };

let udir: Udir;
let world: World;
let files: string;
let mappe: Page;

/**
 * No driver can press the browser's own prompt. So this world has the build with the host already allowed, where asking
 * for it is answered with yes at once, as it is after the prompt; giving it back is what such a host does not allow, and
 * is noted instead. That the real build has to ask is looked at in a world of its own, and so is a no.
 */
const allowedBuild = async (): Promise<string> => {
  const build = await mkdtemp(join(tmpdir(), 'allowed-'));
  await cp(EXTENSION, build, { recursive: true });
  const manifest = JSON.parse(await readFile(join(build, 'manifest.json'), 'utf8'));
  manifest.host_permissions.push(...manifest.optional_host_permissions);
  delete manifest.optional_host_permissions;
  await writeFile(join(build, 'manifest.json'), JSON.stringify(manifest));
  return build;
};

const section = async (place: World = world): Promise<Page> => {
  const page = await place.chromium.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluateOnNewDocument(() => {
    chrome.permissions.remove = async () => {
      document.documentElement.dataset.gaveBack = 'yes';
      return true;
    };
  });
  await page.goto(place.chromium.url('mappe.html#curriculum'));
  await page.waitForSelector('.curriculum');
  return page;
};

const flatFile = async (name: string, value: unknown): Promise<string> => {
  const path = join(files, name);
  await writeFile(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
};
const wholeFile = () => flatFile('grep.json', [...grepAnswers().values()].flat());

let build: string;
beforeAll(async () => {
  udir = await startUdir();
  build = await allowedBuild();
  files = await mkdtemp(join(tmpdir(), 'curricula-'));
  world = await startWorld({ extensionDir: build, udirPort: udir.port });
});
beforeEach(async () => {
  udir.asked = [];
  udir.broken = () => null;
  mappe = await section();
});
afterAll(async () => {
  await world.close();
  await udir.close();
  await rm(build, { recursive: true });
  await rm(files, { recursive: true });
});

const removeKept = async () => {
  if ((await textOf(mappe)).includes('Fjern læreplanen')) {
    await press(mappe, 'button', 'Fjern læreplanen');
    await sees(mappe, 'Ingen læreplan er hentet ennå.');
  }
};

test('the real build has no leave for Udir until it is given, and a no changes nothing', async () => {
  const real = await startWorld({ udirPort: udir.port });
  try {
    const page = await section(real);
    expect(await page.evaluate((udir) => chrome.permissions.contains(udir), UDIR)).toBe(false);
    const manifest = await page.evaluate(() => chrome.runtime.getManifest());
    expect(manifest.optional_host_permissions).toEqual(UDIR.origins);
    await page.evaluate(() => {
      chrome.permissions.request = async () => false;
    });
    await press(page, 'button', 'Hent fra Udir');
    await sees(page, 'Du sa nei til å lese data.udir.no.');
    await sees(page, 'Ingen læreplan er hentet ennå.');
    expect(udir.asked).toEqual([]);
  } finally {
    await real.close();
  }
});

test('from Udir: the aims in force, with what they are and whose, and the leave is given back', async () => {
  await press(mappe, 'button', 'Hent fra Udir');
  await sees(mappe, `Læreplanen er hentet: ${IN_FORCE.length} kompetansemål.`);
  await sees(mappe, `${IN_FORCE.length} kompetansemål i 2 læreplaner. Hentet fra Udir`);
  await sees(mappe, 'Utdanningsdirektoratet');
  expect(await mappe.evaluate(() => document.documentElement.dataset.gaveBack)).toBe('yes');
  expect(udir.asked).toContain('kompetansemaal-lk20/KM90003');
  await mappe.reload();
  await sees(mappe, `${IN_FORCE.length} kompetansemål i 2 læreplaner.`);
  await mappe.locator('.curriculum summary').click();
  await sees(mappe, 'MAT01-06');
  expect(await violations(mappe)).toEqual([]);
  await removeKept();
});

test('what breaks off changes nothing, and a second try goes on where it ended; nonsense is refused', async () => {
  udir.broken = (path) => (path.endsWith('KM90006') ? { status: 404, body: '' } : null);
  await press(mappe, 'button', 'Hent fra Udir');

  await sees(mappe, 'Udir svarte ikke.');
  await sees(mappe, 'Ingen læreplan er hentet ennå.');
  const asked = [...udir.asked];
  udir.asked = [];
  udir.broken = () => null;
  await press(mappe, 'button', 'Prøv igjen');
  await sees(mappe, `${IN_FORCE.length} kompetansemål i 2 læreplaner.`);
  expect(udir.asked.length).toBeLessThan(asked.length);
  udir.broken = (path) => (path === 'kompetansemaalsett-lk20/KV9001' ? { status: 200, body: '{"kode":' } : null);
  await press(mappe, 'button', 'Hent fra Udir');
  await sees(mappe, 'Udir svarte noe annet enn ventet.');
  await sees(mappe, `${IN_FORCE.length} kompetansemål i 2 læreplaner.`);
});

test('it can be stopped', async () => {
  udir.broken = (path) => (path === 'laereplaner-lk20' ? { status: 503, body: '' } : null);
  await press(mappe, 'button', 'Hent fra Udir');
  await press(mappe, 'button', 'Stopp');
  await sees(mappe, 'Hentingen er stoppet.');
});

test('from a file: one that is none is told of and changes nothing, another takes the place of the one before', async () => {
  await removeKept();
  await chooseFile(mappe, await flatFile('text.json', 'ikke json'));
  await sees(mappe, 'Filen kan ikke leses.');
  await chooseFile(mappe, await flatFile('other.json', { format: 'laeringsdialog' }));
  await sees(mappe, 'Dette er ikke en fil med kompetansemål.');
  await chooseFile(mappe, await flatFile('empty.json', { aims: [] }));
  await sees(mappe, 'ingen gjeldende kompetansemål');
  await sees(mappe, 'Ingen læreplan er hentet ennå.');
  const aims = [{ code: 'KM1', plan: 'NOR01-08', afterGrade: 7, nb: '<b>lese</b> dikt' }];
  await chooseFile(mappe, await flatFile('one.json', { aims }));
  await sees(mappe, '1 kompetansemål i 1 læreplan. Hentet fra fil');
  await chooseFile(mappe, await wholeFile());
  await sees(mappe, `${IN_FORCE.length} kompetansemål i 2 læreplaner.`);
});

test('a ticked goal is offered its likely aim; the choice is saved, and stays when the curriculum is gone', async () => {
  await chooseFile(mappe, await wholeFile());
  await sees(mappe, 'Hentet fra fil');
  const page = await visit(world, '/note/View_Note.aspx?NoteID=204');
  const panel = await openPanel(world, page);
  await addPupil(panel, 'Ella Aas');
  expect(await panel.$('.goal-aim')).toBeNull();
  await tick(panel, GOAL);
  await press(panel, 'button', `Kompetansemål. ${GOAL}`);
  const options = await until('the likely aims', async () => {
    const texts = await panel.$$eval('.aims label', (labels) => labels.map((label) => label.textContent));
    return texts.length > 1 ? texts : undefined;
  });
  expect(options[0]).toContain('lage diagrammer av egne tall');
  expect(options[0]).toContain('KM90002B, etter 4. trinn');
  expect(options.at(-1)).toBe('Ingen');

  // All by keyboard: search, Enter saves nothing, and the first hit is chosen.
  await panel.focus('.goal-aim input[type="search"]');
  await page.keyboard.type('lengder');
  await sees(panel, '1 treff');
  await page.keyboard.press('Enter');
  expect(await textOf(panel)).not.toContain('Lagret for');
  await panel.focus('.aims input');
  await page.keyboard.press('Space');
  await sees(panel, 'Kompetansemål: KM90002, etter 4. trinn');
  expect(await violations(panel)).toEqual([]);
  await page.setViewport({ width: 320, height: 700 });
  expect(await overflows(panel)).toBe(false);
  await page.setViewport({ width: 1280, height: 900 });
  await press(panel, 'button', 'Lagre');
  await sees(panel, 'Lagret for Ella Aas.');

  await mappe.bringToFront();
  await press(mappe, 'button', 'Fjern læreplanen');
  await sees(mappe, 'Ingen læreplan er hentet ennå.');
  const [talk] = (await storedIn(mappe)).dialogues;
  expect(talk?.goals[0]?.aim).toEqual({
    code: 'KM90002',
    text: 'måle lengder med linjal og sammenligne svarene',
    curriculum: { code: 'MAT01-06', title: 'Prøveplan i matematikk', validFrom: '2026-08-01' },
    grade: 4,
    url: 'https://data.udir.no/kl06/v201906/kompetansemaal-lk20/KM90002',
  });
  await mappe.goto(world.chromium.url('mappe.html#talks'));
  await mappe.locator('.aim-of-goal summary').click();
  await sees(mappe, 'måle lengder med linjal og sammenligne svarene (Prøveplan i matematikk, MAT01-06, 4.)');
});

test('an agreed goal in a formal talk is offered the aims of the pupil’s grade, and may have none', async () => {
  await chooseFile(mappe, await wholeFile());
  await sees(mappe, 'Hentet fra fil');
  const day = new Date().toISOString().slice(0, 10);
  const agreed = {
    goal: goal('Skrive en fortelling'),
    advice: '',
    tasks: { elev: '', hjem: '', skole: '' },
    by: null,
    reach: 'hjem' as const,
    evaluation: null,
    carriedInto: null,
  };
  const { builtInTemplates, unfilled } = await import('../../lib/dialogue/templates.ts');
  await seed(mappe, {
    pupils: [pupil(1, 'Iver Bø', { grade: 6 })],
    dialogues: [
      dialogue(11, idOf(1), day, {
        kind: 'elevsamtale',
        state: 'avtalt',
        form: unfilled(builtInTemplates.elevsamtale),
        appointment: { time: '08:30', minutes: 30, place: '', invitedOn: null, formSentOn: null, heldWith: null },
        agreement: { text: '', due: null, reach: 'hjem', evaluation: null, sentHomeOn: null, goals: [agreed] },
      }),
    ],
  });
  await mappe.goto(world.chromium.url(`mappe.html#talk=${idOf(11)}`));
  await mappe.reload();
  await press(mappe, 'button', 'Kompetansemål. Skrive en fortelling');
  await mappe.locator('.aims label').click();
  await sees(mappe, 'Kompetansemål: KM90006, etter 7. trinn');
  const aim = async () => {
    const talk = (await storedIn(mappe)).dialogues.find(({ id }) => id === idOf(11));
    return talk?.agreement?.goals[0]?.goal.aim?.code ?? null;
  };
  await until('the aim kept', async () => (await aim()) === 'KM90006');
  await mappe.locator('.aims label:last-of-type').click();
  await until('no aim kept', async () => (await aim()) === null);
});
