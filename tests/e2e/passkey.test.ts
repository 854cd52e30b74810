import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PASSPHRASE } from '../harness/unlocking.ts';
import { openPanel, press, sees, seesNot, startWorld, textOf, visit, type World } from './world.ts';

declare const chrome: typeof import('wxt/browser').browser;

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** A machine with a check of its own, for one page: DevTools' virtual authenticator. */
const giveCheck = async (page: Page, hasPrf: boolean) => {
  const devtools = await page.createCDPSession();
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: 'internal' },
      ...{ hasResidentKey: true, hasUserVerification: true, isUserVerified: true, hasPrf },
    },
  });
  return {
    /** Whether the one at the machine is the teacher. */
    verify: (isUserVerified: boolean) => devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
  };
};

/** The window's page, which stays open when it is done: the virtual authenticator belongs to it. */
const stayingWindow = async (errand: string, hasPrf = true) => {
  const page = await world.chromium.openExtensionPage('export.schema.json');
  const check = await giveCheck(page, hasPrf);
  await page.evaluateOnNewDocument(() => {
    Object.defineProperty(chrome.tabs, 'remove', { value: async () => document.body.append('FERDIG') });
  });
  await page.goto(world.chromium.url(`unlock.html#${errand}`));
  return { page, check };
};

const enterPassphrase = async (page: Page) => {
  await (await page.waitForSelector('.unlock input[type="password"]'))?.type(PASSPHRASE);
  await page.locator('.unlock [type="submit"]').click();
};

test('a machine that can’t give a secret says so, and the passphrase counts as before', async () => {
  const { page } = await stayingWindow('passkey', false);
  await enterPassphrase(page);
  await press(page, 'button', 'Legg til');
  await sees(page, 'Det gikk ikke, eller maskinen kan ikke brukes til dette.');
  await page.close();
});

test('the operating system’s own check is added with the passphrase, unlocks, and is taken away again', async () => {
  const beside = await visit(world, '/note/View_Note.aspx?NoteID=204');
  const panel = await openPanel(world, beside);
  const { page, check } = await stayingWindow('passkey');
  await enterPassphrase(page);
  await press(page, 'button', 'Legg til');
  await sees(page, 'FERDIG');

  await beside.bringToFront();
  await press(panel, 'button', 'Lås');
  await sees(panel, 'Læringsdialog er låst');
  await page.bringToFront();
  await page.goto(world.chromium.url('unlock.html#unlock'));
  await page.reload();
  await press(page, 'button', 'Bruk maskinens egen sjekk');
  await seesNot(panel, 'Læringsdialog er låst');

  // Somebody else at the machine.
  await beside.bringToFront();
  await press(panel, 'button', 'Lås');
  await page.bringToFront();
  await page.reload();
  await check.verify(false);
  await press(page, 'button', 'Bruk maskinens egen sjekk');
  await sees(page, 'Det gikk ikke. Prøv igjen, eller bruk passordsetningen.');
  expect(await textOf(panel)).toContain('Læringsdialog er låst');
  await enterPassphrase(page);
  await seesNot(panel, 'Læringsdialog er låst');

  const mappe = await world.chromium.openExtensionPage('mappe.html#security');
  await press(mappe, 'button', 'Slutt å bruke maskinens egen sjekk');
  await mappe.waitForFunction(() => !document.body.innerText.includes('Slutt å bruke'));
  await press(mappe, 'button', 'Lås');
  await page.bringToFront();
  await page.goto(world.chromium.url('unlock.html#unlock'));
  await page.reload();
  await page.waitForSelector('.unlock input[type="password"]');
  expect(await textOf(page)).not.toContain('maskinens egen sjekk');
});

test('the setting offers it only where the machine has a check', async () => {
  const mappe = await world.chromium.openExtensionPage('export.schema.json');
  await giveCheck(mappe, true);
  await enterPassphrase(await world.chromium.openExtensionPage('unlock.html'));
  await mappe.bringToFront();
  await mappe.goto(world.chromium.url('mappe.html#security'));
  await press(mappe, 'button', 'Legg til');
  const window = await world.chromium.extensionPage('unlock.html#passkey');
  await sees(window, 'Lås opp med maskinens egen sjekk');
  const plain = await world.chromium.openExtensionPage('mappe.html#security');
  await sees(plain, 'Denne nettleseren eller maskinen tilbyr det ikke.');
});
