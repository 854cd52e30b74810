import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import type { SchoolRecord } from '../../lib/dialogue/school-record.ts';
import { schoolRow } from '../../lib/store/school-rows.ts';
import { overflows, violations } from '../harness/axe.ts';
import { addRows, seed } from '../harness/seed.ts';
import { storedIn, vaultOf } from '../harness/stored.ts';
import { until } from '../harness/until.ts';
import { answeredAll, askedAll, formAsking, templateAsking } from '../unit/dialogue/asked.ts';
import { DEVICE, dialogue, goal, idOf, pupil } from '../unit/dialogue/records.ts';
import { names, press, sees, seesNot, startWorld, textOf, type World, write } from './world.ts';

declare const chrome: typeof import('wxt/browser').browser;

let world: World;
let mappe: Page;
beforeAll(async () => {
  world = await startWorld();
  mappe = await world.chromium.openExtensionPage('mappe.html#log');
  await mappe.waitForSelector('.pupil-input');
});
afterAll(() => world.close());

const stamp = { createdAt: '2026-11-23T08:00:00.000Z', updatedAt: '2026-11-23T08:00:00.000Z', deviceId: DEVICE };
const schoolsForm: SchoolRecord = {
  id: idOf(90),
  type: 'template',
  template: templateAsking(askedAll, { school: 'Fjordvik skole' }),
  active: true,
  ...stamp,
};
const reload = async (hash: string) => {
  await mappe.goto(mappe.url().replace(/#.*$/, hash));
  await mappe.reload();
};
const pick = async (name: string) => {
  const input = await mappe.waitForSelector('.pupil-input');
  await input?.type(name);
  await mappe.locator('[role="option"]').click();
};
const talks = async (): Promise<Dialogue[]> => (await storedIn(mappe)).dialogues;
const choose = async (label: string) => {
  const option = await mappe.waitForSelector(`::-p-xpath(//label[contains(., '${label}')])`);
  await option?.click();
};

test('by the built-in form, the quick log asks what it always did and keeps no form', async () => {
  await seed(mappe, { pupils: [pupil(1, 'Ella Aas'), pupil(2, 'Iver Bø')] });
  await reload('#log');
  await pick('Ella');
  await write(mappe, 'Tilbakemelding', 'God innsats');
  await press(mappe, 'button', 'Lagre');
  await sees(mappe, 'Lagret for Ella Aas.');
  expect(await mappe.$('.schools-questions')).toBeNull();
  expect(await talks()).toMatchObject([{ form: null }]);
});

test('what the school asks stands in the quick log, every type with its reach in words', async () => {
  await addRows(mappe, 'school', [await schoolRow(await vaultOf(mappe), schoolsForm)]);
  await reload('#log');
  await sees(mappe, 'Skolens eget skjema, Fjordvik skole');
  for (const { label } of askedAll) await sees(mappe, label.nb ?? '');
  await sees(mappe, 'Målene som skal vurderes, kommer hit når de er valgt.');
  expect(await violations(mappe)).toEqual([]);
  await mappe.setViewport({ width: 320, height: 800 });
  expect(await overflows(mappe)).toBe(false);
  await mappe.setViewport({ width: 1280, height: 900 });
});

test('every type of question is answered, and the draft brings the answers back', async () => {
  await pick('Iver');
  await press(mappe, 'button', 'Lim inn mål');
  await write(mappe, 'Ett mål per linje', 'Jeg kan lese kart');
  await press(mappe, 'button', 'Del opp i mål');
  await press(mappe, 'button', 'Bruk målet');
  await write(mappe, 'Merknad', 'Står på');
  await choose('Alene');
  await choose('Bra');
  await choose('Øve mer');
  await press(mappe, 'button', 'Legg til fag');
  await until('the name of the subject', () =>
    mappe.evaluate(() => document.activeElement?.matches('.subject-name input')),
  );
  await mappe.keyboard.type('Norsk');
  await write(mappe, 'Mestrer', 'Leser godt');
  await write(mappe, 'Neste steg', 'Skrive mer');
  await write(mappe, 'Kan', 'Brøk');
  await write(mappe, 'Lurer på', 'Prosent');
  await mappe.$eval('[aria-label="Fram til"]', (field) => {
    if (field instanceof HTMLInputElement) field.value = '2026-12-18';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await mappe.select('[aria-label="Hvem kan se: Slik har jeg det i friminuttene"]', 'lærer');
  await mappe.select('[aria-label="Hvem kan se: Hvor arbeider du best?"]', 'elev');
  await mappe.select('[aria-label="Hvem kan se: Vurder målene"]', 'elev');
  await mappe.select('[aria-label="Hvem kan se: Vurderingskrysset"]', 'elev');
  expect(await violations(mappe)).toEqual([]);

  await reload('#log');
  await sees(mappe, 'Utkastet ditt er hentet fram igjen.');
  await mappe.waitForSelector('[aria-label="Fjern faget Norsk"]');
  expect(await mappe.$$eval('.schools-questions :checked', (boxes) => boxes.length)).toBeGreaterThan(2);
});

test('they are saved with the form they were given in, and read on the card', async () => {
  await press(mappe, 'button', 'Lagre');
  await sees(mappe, 'Lagret for Iver Bø.');
  const saved = (await talks()).find(({ pupilId }) => pupilId === idOf(2));
  expect(saved?.form).toEqual(formAsking(askedAll, { template: schoolsForm.template, answers: answeredAll }));

  await reload('#talks');
  await sees(mappe, 'Fram til (deles med hjemmet)');
  const card = (await names(mappe, '.talk-card')).find((text) => text.includes('Iver Bø'));
  for (const line of ['Alene', 'Bra', 'Jeg kan lese kart: Øve mer', 'Norsk, Mestrer: Leser godt', 'Kan: Brøk'])
    expect(card).toContain(line);
  expect(card).toContain('18. desember 2026');
});

test('they can be changed and taken away again', async () => {
  await mappe.locator('[aria-label^="Rediger samtalen med Iver Bø"]').click();
  await press(mappe, 'button', 'Fjern svaret: Vurderingskrysset');
  expect(await mappe.evaluate(() => document.activeElement?.textContent)).toBe('Vurderingskrysset');
  await press(mappe, 'button', 'Fjern faget Norsk');
  await write(mappe, 'Merknad', ' hele veien');
  await press(mappe, 'button', 'Lagre');
  await sees(mappe, 'Står på hele veien');
  await seesNot(mappe, 'Brøk');
  const answers = (await talks()).find(({ pupilId }) => pupilId === idOf(2))?.form?.answers;
  expect(Object.keys(answers ?? {}).toSorted()).toEqual(['day', 'mood', 'places', 'rated', 'remark']);
});

test('a record of an old version of a form shows by that version, with its agreement and what is planned', async () => {
  const old = formAsking(askedAll, {
    template: templateAsking(
      [
        ...askedAll,
        { type: 'text', id: 'feedback', label: { nb: 'Det jeg ser' }, reach: 'hjem' },
        { type: 'agreement', id: 'agreement', label: { nb: 'Målavtale' }, reach: 'hjem' },
      ],
      { kind: 'utviklingssamtale', id: 'veilederen.utviklingssamtale', version: 1 },
    ),
    answers: answeredAll,
    participants: [{ role: 'foresatt', name: 'Berit Aas' }],
  });
  const appointment = { time: '08:30', minutes: 30, place: '', invitedOn: null, formSentOn: null, heldWith: null };
  await seed(mappe, {
    dialogues: [
      dialogue(50, idOf(1), '2025-11-20', {
        kind: 'utviklingssamtale',
        form: old,
        feedback: { text: 'Leser flytende', reach: 'hjem' },
        doubt: { due: '2025-11-27', informedOn: null },
        agreement: {
          text: '',
          due: null,
          reach: 'hjem',
          evaluation: null,
          sentHomeOn: '2025-11-21',
          goals: [
            {
              goal: goal('Lese kart på tur'),
              advice: 'Øve ute',
              tasks: { elev: 'Tegne kart', hjem: 'Gå tur', skole: 'Låne ut kompass' },
              by: '2026-01-15',
              reach: 'hjem',
              evaluation: { outcome: 'nådd', on: '2026-01-15', remark: 'Finner fram selv' },
              carriedInto: null,
            },
          ],
        },
      }),
      dialogue(51, idOf(1), '2026-12-10', { kind: 'elevsamtale', state: 'invitert', appointment }),
    ],
  });
  await reload('#talks');
  await sees(mappe, 'Det jeg ser');
  const text = await textOf(mappe);
  for (const line of [
    'Leser flytende',
    'Lese kart på tur',
    'Råd: Øve ute',
    'Eleven: Tegne kart',
    'Hjemmet: Gå tur',
    'Skolen: Låne ut kompass',
    'Nådd, 15. jan. 2026, Finner fram selv',
    'Sendt hjem 21. nov. 2025',
    'Rektor skal få vite det innen 27. nov. 2025',
    'Berit Aas (foresatt)',
    '10. des. 2026',
    'Elevsamtale · 08:30 · Invitert',
  ])
    expect(text).toContain(line);
  expect(await violations(mappe)).toEqual([]);
});

test('a form in one language is shown to a teacher who reads in another', async () => {
  await mappe.evaluate(() => chrome.storage.local.set({ language: 'nn' }));
  await sees(mappe, 'Åleine');
  await sees(mappe, 'Det jeg ser');
  await reload('#log');
  await sees(mappe, 'Skolens eget skjema, Fjordvik skole');
  await sees(mappe, 'Ikkje så bra');
});
