import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formFile } from '../../lib/dialogue/form-file.ts';
import type { Template } from '../../lib/dialogue/template.ts';
import { builtInTemplates } from '../../lib/dialogue/templates.ts';
import { faultsWideAndNarrow } from '../harness/axe.ts';
import { downloaded } from '../harness/download.ts';
import { unlock } from '../harness/unlocking.ts';
import { until } from '../harness/until.ts';
import { chooseFile } from './choose-file.ts';
import { names, press, sees, seesNot, startWorld, type World } from './world.ts';

let world: World;
let mappe: Page;
let files: string;
beforeAll(async () => {
  world = await startWorld();
  files = await mkdtemp(join(tmpdir(), 'forms-'));
  mappe = await openForms();
});
afterAll(async () => {
  await world.close();
  await rm(files, { recursive: true });
});

const openForms = async () => {
  const page = await world.chromium.openExtensionPage('mappe.html#forms');
  await page.setViewport({ width: 1280, height: 900 });
  await sees(page, 'Hent et skjema fra fil');
  return page;
};

const school = (version: number, more: Partial<Template> = {}): Template => ({
  ...builtInTemplates.elevsamtale,
  id: 'lia.elevsamtale',
  version,
  name: { nb: 'Elevsamtale på Lia' },
  school: 'Lia skole',
  ...more,
});

const file = async (name: string, text: string): Promise<string> => {
  await writeFile(join(files, name), text);
  return join(files, name);
};

const choose = async (name: string, text: string) => chooseFile(mappe, await file(name, text));

/** Drops a file with this text on the screen, as from the desktop. */
const drop = (name: string, text: string) =>
  mappe.$eval(
    '.forms',
    (place, fileName, content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName, { type: 'application/json' }));
      for (const type of ['dragover', 'drop'])
        place.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    name,
    text,
  );

/** Puts a text in the place of what stands in a field. */
const rewrite = async (label: string, text: string) => {
  const field = await mappe.waitForSelector(`::-p-aria(${label}[role="textbox"])`);
  await field?.click({ count: 3 });
  await mappe.keyboard.press('Backspace');
  await mappe.keyboard.type(text);
};

const inUse = () => names(mappe, '.in-use strong');

test('what is not a form says so, and nothing is kept', async () => {
  await choose('note.txt.json', 'Hei');
  await sees(mappe, 'Filen er ikke JSON');
  await choose('other.json', '{"format":"laeringsdialog-export"}');
  await sees(mappe, 'Filen er ikke et skjema fra Læringsdialog.');
  await choose('elev.svar.json', '{"format":"laeringsdialog-answers","version":1}');
  await sees(mappe, 'Filen er skadet. Be om å få den på nytt.');
  await press(mappe, 'button', 'Lukk');
  await choose(
    'newer.json',
    formFile(school(1))
      .replace('"type": "date"', '"type": "hologram"')
      .replace('"type": "ratings"', '"type": "hologram"'),
  );
  await sees(mappe, 'nyere utgave av Læringsdialog');
  const [part, ...parts] = school(1).parts;
  if (!part) throw new Error('The form has no part.');
  const [question, ...questions] = part.questions;
  const wrong = { ...school(1), parts: [{ ...part, questions: [{ ...question, label: {} }, ...questions] }, ...parts] };
  await drop('wrong.json', JSON.stringify(wrong));
  await sees(mappe, `i delen «${part.title.nb}»: Spørsmål mangler eller er for lang.`);
  await choose('built-in.json', formFile(builtInTemplates.elevsamtale));
  await sees(mappe, 'er her fra før. Det er ingenting å hente.');
  expect(await inUse()).toEqual(['Utviklingssamtale', 'Elevsamtale', 'Veiledningssamtale']);
  expect(await faultsWideAndNarrow(mappe), 'the list').toEqual([]);
});

test('a form is shown before it is kept, and used when it is chosen', async () => {
  await drop('lia.json', formFile(school(2)));
  await sees(mappe, 'Skjemaet er nytt her.');
  await sees(mappe, 'Lia skole');
  await sees(mappe, 'Elevens egne ord');
  expect(await faultsWideAndNarrow(mappe), 'the preview').toEqual([]);
  await press(mappe, 'button', 'Avbryt');
  await sees(mappe, 'Hent et skjema fra fil');
  await seesNot(mappe, 'Lia skole');

  await choose('lia.json', formFile(school(2)));
  await press(mappe, 'button', 'Ta vare på skjemaet');
  await sees(mappe, 'Elevsamtale på Lia er tatt vare på.');
  expect(await inUse()).not.toContain('Elevsamtale på Lia');
  await press(mappe, 'button', 'Ta i bruk: Elevsamtale på Lia, Skolens eget, versjon 2');
  await until('in use', async () => (await inUse()).includes('Elevsamtale på Lia'));

  await choose('older.json', formFile(school(1)));
  await sees(mappe, 'En nyere versjon er her fra før');
  await choose('other.json', formFile(school(2, { school: 'Vik skole' })));
  await sees(mappe, 'Et annet skjema med samme versjon');
  await choose('newer.json', formFile(school(3)));
  await sees(mappe, 'Det erstatter den eldre versjonen');
  await press(mappe, 'button', 'Ta vare på skjemaet');
  await until('the newer one in use', async () =>
    (await names(mappe, '.in-use')).some((text) => text.includes('versjon 3 · Skolens eget · Lia skole')),
  );
  await press(mappe, 'button', 'Lagre som fil: Elevsamtale på Lia, Skolens eget, versjon 3');
  expect(JSON.parse(await readFile(await downloaded(world.downloads, /^skjema-.*\.json$/), 'utf8'))).toEqual(school(3));
});

test('a form is changed with the form beside it, by keyboard too, and becomes the next version', async () => {
  await press(mappe, 'button', 'Rediger: Elevsamtale på Lia, Skolens eget, versjon 3');
  await press(mappe, 'button', 'Endre Elevens egne ord');
  await rewrite('Spørsmål, Bokmål', 'Ordene dine');
  await until('in the preview', async () => (await names(mappe, '.form-sheet label')).includes('Ordene dine'));

  const down = await mappe.waitForSelector('::-p-aria(Flytt ned: Ordene dine[role="button"])');
  await down?.focus();
  await mappe.keyboard.press('Enter');
  await until('told', async () =>
    (await names(mappe, '.form-editor [role="status"]')).some((text) => text.startsWith('«Ordene dine» står nå som')),
  );
  expect(await mappe.evaluate(() => document.activeElement?.getAttribute('data-move'))).toMatch(/^pupilWords/);

  await rewrite('Spørsmål, Bokmål', ' ');
  for (const language of ['Nynorsk', 'English']) await rewrite(`Spørsmål, ${language}`, ' ');
  await press(mappe, 'button', 'Lagre skjemaet');
  await sees(mappe, 'Spørsmålet «pupilWords» i delen');
  await rewrite('Spørsmål, Bokmål', 'Dine egne ord');
  expect(await faultsWideAndNarrow(mappe), 'the editor').toEqual([]);
  await press(mappe, 'button', 'Lagre skjemaet');
  await sees(mappe, 'Elevsamtale på Lia er lagret som versjon 4.');
  expect(await inUse()).toContain('Elevsamtale på Lia');
});

test('what is being changed is kept when it locks, with what stands only half written', async () => {
  await press(mappe, 'button', 'Kopier og tilpass: Veiledningssamtale, Innebygd, versjon 1');
  await rewrite('Navn, Bokmål', 'Prat underveis');
  await press(mappe, 'button', 'Fjern Elevens egne ord');
  await sees(mappe, 'Skjemaet har ikke et felt for elevens egne ord.');
  await press(mappe, 'button', 'Lås');
  await sees(mappe, 'Læringsdialog er låst');
  await unlock(world.chromium);
  await press(mappe, 'button', 'Fortsett på utkastet: Prat underveis (Utkast som ikke er lagret ferdig)');
  await sees(mappe, 'Skjemaet har ikke et felt for elevens egne ord.');
  const part = await mappe.waitForSelector('::-p-aria(Legg til i Samtalen[role="combobox"])');
  await (await part?.toElement('select'))?.select('pupilWords');
  await press(mappe, 'button', 'Legg til');
  await seesNot(mappe, 'Skjemaet har ikke et felt for elevens egne ord.');
  await press(mappe, 'button', 'Lagre skjemaet');
  await sees(mappe, 'Prat underveis er lagret som versjon 1.');
  await press(mappe, 'button', 'Slett: Prat underveis, Skolens eget, versjon 1');
  await sees(mappe, 'Skjemaet er slettet.');
  await press(mappe, 'button', 'Angre');
  await mappe.waitForSelector('::-p-aria(Ta i bruk: Prat underveis, Skolens eget, versjon 1[role="button"])');
});

/** Where Chromium looks for policies on Linux: only root may write there. */
const POLICIES = '/etc/chromium/policies/managed';

test.runIf(process.getuid?.() === 0)(
  'a form that the school’s IT hands down is in use and can’t be deleted',
  async () => {
    const policy = join(POLICIES, 'laeringsdialog-forms-test.json');
    const form = school(7, {
      id: 'kommunen.elevsamtale',
      name: { nb: 'Kommunens elevsamtale' },
      school: 'Nes kommune',
    });
    const handed = { templates: [JSON.stringify(form), '{'], duties: 'ingen' };
    await mkdir(POLICIES, { recursive: true });
    await writeFile(policy, JSON.stringify({ '3rdparty': { extensions: { [world.chromium.extensionId]: handed } } }));
    try {
      world.chromium = await world.chromium.relaunch();
      await unlock(world.chromium);
      mappe = await openForms();
      await until('in use', async () =>
        (await names(mappe, '.in-use')).some((text) => /Kommunens elevsamtale.*versjon 7.*Fra skolens IT/.test(text)),
      );
      await sees(mappe, 'Skolens IT har bestemt');
      expect(await mappe.$('::-p-aria(Ta i bruk: Elevsamtale på Lia, Skolens eget, versjon 4)')).toBeNull();
      expect(await mappe.$('::-p-aria(Slett: Kommunens elevsamtale, Fra skolens IT, versjon 7)')).toBeNull();
      await sees(mappe, 'templates[1]: teksten er ikke JSON');
      await sees(mappe, 'duties: teksten sier ikke');
      expect(await faultsWideAndNarrow(mappe), 'what the school’s IT handed down').toEqual([]);
    } finally {
      await rm(policy);
    }
  },
);
