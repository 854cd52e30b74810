import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LARGEST_ATTACHMENT } from '../../lib/dialogue/attachment.ts';
import { overflows, violations } from '../harness/axe.ts';
import { downloaded } from '../harness/download.ts';
import { seed } from '../harness/seed.ts';
import { unlock } from '../harness/unlocking.ts';
import { until } from '../harness/until.ts';
import { chooseFile } from './choose-file.ts';
import { NORA, OTHER, TALKS } from './folder-records.ts';
import { names, press, sees, seesNot, startWorld, textOf, type World, write } from './world.ts';

// One pixel, red.
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

let world: World;
let page: Page;
beforeAll(async () => {
  world = await startWorld();
  const mappe = await world.chromium.openExtensionPage('mappe.html#pupils');
  await mappe.waitForSelector('.pupils');
  await seed(mappe, { pupils: [NORA, OTHER], dialogues: TALKS });
  await mappe.close();
  page = await openFolder();
});
afterAll(() => world.close());

const openFolder = async (): Promise<Page> => {
  const opened = await world.chromium.openExtensionPage('mappe.html#pupils');
  await press(opened, 'link', 'Åpne mappa til Nora Berg');
  await opened.waitForSelector('.folder');
  return opened;
};
const file = async (name: string, content: string | Uint8Array) => {
  const path = join(world.downloads, name);
  await writeFile(path, content);
  return path;
};
const cards = () => names(page, '.folder-talk h4');
const choose = (label: string, value: string) => page.locator(`::-p-aria(${label}[role="combobox"])`).fill(value);
const optionSaying = (label: string, said: string): Promise<string> =>
  page.$eval(
    `::-p-aria(${label}[role="combobox"])`,
    (select, text) =>
      select instanceof HTMLSelectElement
        ? ([...select.options].find((option) => option.text === text)?.value ?? '')
        : '',
    said,
  );
const TALK = 'Elevsamtale 5. okt. 2026';
const openAdding = async () => {
  await press(page, 'button', `Legg til produkt: ${TALK}`);
  await page.waitForSelector('.add-product');
};

describe('the timeline', () => {
  test('begins with what is open and planned, then the talks by half year, of a long folder as many as are asked for', async () => {
    await sees(page, '8A · 8. trinn');
    await sees(page, '1 åpen avtale · 1 forfalt');
    expect(await names(page, '.half-year > h3')).toEqual([
      'Planlagt',
      'Høsten 2026',
      'Våren 2026',
      'Høsten 2025',
      'Våren 2025',
    ]);
    expect((await cards()).slice(0, 3)).toEqual(['Utviklingssamtale 15. jan. 2099', TALK, 'Elevsamtale 10. mars 2026']);
    await sees(page, 'Avtalt · 08:30 · Rom 12');
    expect(await cards()).toHaveLength(26);
    await press(page, 'button', 'Vis flere');
    await until('all', async () => (await cards()).length === 35);
    const focused = await page.evaluate(() => document.activeElement?.tagName);
    expect(focused).toBe('SUMMARY');
  });

  test('shows how each agreement stands, and a talk whole when it is opened', async () => {
    expect(await names(page, '.folder-talk .standing')).toEqual(['! Forfalt', '● Nådd', '◐ Delvis nådd']);
    await seesNot(page, 'BARE-LÆRER-TILTAK');
    await page.locator(`summary[aria-label="Vis hele samtalen: ${TALK}"]`).click();
    await sees(page, 'BARE-LÆRER-TILTAK');
    await sees(page, 'HJEM-BIDRAG');
    await sees(page, 'Jeg kan lese høyt for andre.: Kan godt');
    await page.locator(`summary[aria-label="Vis hele samtalen: ${TALK}"]`).click();
    expect(await textOf(page)).not.toContain('Per By');
  });

  test('is filtered by kind, subject, period and goal, and says how much is shown', async () => {
    const status = (text: string) => sees(page, text);
    await choose('Type samtale', 'elevsamtale');
    await status('2 av 35 samtaler vises.');
    await choose('Type samtale', '');
    await choose('Fag', 'Matematikk');
    await status('16 av 35 samtaler vises.');
    await choose('Periode', '2025-08-01 2025-12-31');
    await status('8 av 35 samtaler vises.');
    expect(await names(page, '.half-year > h3')).toEqual(['Høsten 2025']);
    await press(page, 'button', 'Vis alt');
    await status('35 av 35 samtaler vises.');
    await choose('Mål i visningen', '');
    await choose('Periode', 'between');
    await page.waitForSelector('.folder-filters input[type="date"]');
    await press(page, 'button', 'Vis alt');
    await choose('Mål i visningen', await optionSaying('Mål i visningen', 'Jeg kan lese høyt for andre.'));
    await status('18 av 35 samtaler vises.');
    await press(page, 'button', 'Vis alt');
  });
});

describe('products', () => {
  test('a picture is added, shown with its title, and removed with a way back', async () => {
    await openAdding();
    await sees(page, 'Opptil 2 MB.');
    await chooseFile(page, await file('fisken.png', Buffer.from(PNG, 'base64')));
    await sees(page, 'fisken.png (0 kB)');
    await press(page, 'button', 'Legg til');
    await sees(page, '«fisken» er lagt til.');
    const picture = await page.waitForSelector('.folder-products img[alt="fisken"]');
    await until('the picture drawn', () =>
      picture?.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth === 1),
    );
    await press(page, 'button', 'Fjern fisken');
    await until('no picture', async () => !(await page.$('.folder-products img')));
    await press(page, 'button', 'Angre');
    await page.waitForSelector('.folder-products img[alt="fisken"]');
  });

  test('a file is added by dropping it on its talk, and saved back out as it was', async () => {
    await page.evaluate(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['Det var en gang'], 'eventyr.txt', { type: 'text/plain' }));
      const talk = [...document.querySelectorAll('.folder-talk')].find((card) =>
        card.textContent.includes('5. okt. 2026'),
      );
      talk?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    });
    await sees(page, 'eventyr.txt (0 kB)');
    await press(page, 'button', 'Legg til');
    await sees(page, '«eventyr» er lagt til.');
    await press(page, 'button', 'Lagre filen: eventyr.txt');
    expect(await readFile(await downloaded(world.downloads, /^eventyr.*\.txt$/), 'utf8')).toBe('Det var en gang');
  });

  test('a file that came back with answers is taken as answers, on a talk too', async () => {
    await page.evaluate(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['{}'], 'elev.svar.json', { type: 'application/json' }));
      for (const type of ['dragover', 'drop'])
        document
          .querySelector('.folder-talk')
          ?.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    });
    await sees(page, 'Dette er kommet');
    expect(await page.$('.add-product')).toBeNull();
    await press(page, 'button', 'Lukk');
    await seesNot(page, 'Dette er kommet');
  });

  test('what is too large, empty or of a wrong type is told, with what to do', async () => {
    await openAdding();
    await chooseFile(page, await file('film.mp4', new Uint8Array(LARGEST_ATTACHMENT + 1)));
    await sees(page, 'Lagre en mindre utgave, eller legg ved en lenke i stedet.');
    expect(await page.$('.add-product > button')).toBeNull();
    await chooseFile(page, await file('tom.pdf', ''));
    await sees(page, 'tom.pdf er tom.');
    await chooseFile(page, await file('figur.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'));
    await sees(page, 'figur.svg er av en type som ikke kan ligge her.');
    await press(page, 'button', 'Avbryt');
    await until('closed', async () => !(await page.$('.add-product')));
  });

  test('a large picture is made smaller on request', async () => {
    const large = await page.evaluate(async () => {
      const canvas = new OffscreenCanvas(900, 900);
      const context = canvas.getContext('2d');
      const noise = new ImageData(900, 900);
      for (let at = 0; at < noise.data.length; at += 65_536)
        crypto.getRandomValues(noise.data.subarray(at, at + 65_536));
      context?.putImageData(noise, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    });
    await openAdding();
    await chooseFile(page, await file('stort.png', Buffer.from(large, 'base64')));
    await sees(page, 'eller legg ved en lenke i stedet.');
    await press(page, 'button', 'Ta bort filen');
    await seesNot(page, 'eller legg ved en lenke i stedet.');
    await chooseFile(page, await file('stort.png', Buffer.from(large, 'base64')));
    await write(page, 'Lenke (valgfritt)', 'https://skolen.example/stort');
    await press(page, 'button', 'Legg til');
    await sees(page, '«stort» er lagt til.');
    await press(page, 'button', 'Angre');
    await seesNot(page, '«stort» er lagt til.');
    await openAdding();
    await chooseFile(page, await file('stort.png', Buffer.from(large, 'base64')));
    await press(page, 'button', 'Gjør bildet mindre');
    await sees(page, 'Bildet er gjort mindre:');
    await press(page, 'button', 'Legg til');
    await sees(page, '«stort» er lagt til.');
    await page.waitForSelector('.folder-products img[alt="stort"]');
  });

  test('a link needs to be one', async () => {
    await openAdding();
    await write(page, 'Lenke (valgfritt)', 'javascript:alert(1)');
    await press(page, 'button', 'Legg til');
    await sees(page, 'Lenken må begynne med');
    await press(page, 'button', 'Avbryt');
  });
});

test('the development towards a goal is drawn, and stands in a table too', async () => {
  await page.waitForSelector('.goal-development');
  await page.locator('.goal-development summary').click();
  await page.waitForSelector('.goal-development table');
  const rows = await names(page, '.goal-development tbody tr');
  expect(rows.slice(-5)).toEqual([
    '10. mars 2026ElevsamtaleAvtalt som mål',
    '10. mars 2026ElevsamtaleEleven vurderer: Øve mer',
    '1. juni 2026ElevsamtaleAvtalen sett på: Delvis',
    '5. okt. 2026ElevsamtaleAvtalt som mål',
    '5. okt. 2026ElevsamtaleEleven vurderer: Kan godt',
  ]);
  expect(await page.$$eval('.goal-development th', (all) => all.map((cell) => cell.scope))).toContain('row');
  const chart = await page.$eval('.goal-chart svg', (svg) => ({
    role: svg.getAttribute('role'),
    title: svg.querySelector('title')?.textContent,
    marks: svg.querySelectorAll('.mark.rated').length,
  }));
  expect(chart).toMatchObject({ role: 'img', marks: 2 });
  expect(chart.title).toMatch(/Lese høyt for andre/i);
});

test.each([
  ['Eleven', ['ELEV-ORD', 'ELEV-MÅL', 'ELEV-BIDRAG', 'HJEM-OPPGAVE', 'HJEM-TILBAKEMELDING', 'fisken'], /BARE-LÆRER/],
  ['Hjemmet', ['HJEM-OPPGAVE', 'HJEM-BIDRAG', 'HJEM-TILBAKEMELDING', 'Lese høyt'], /BARE-LÆRER|ELEV-|fisken/],
  ['Meg', ['BARE-LÆRER-TILTAK', 'ELEV-ORD', 'HJEM-BIDRAG'], /Per By/],
])('what is printed for %s honours reach', async (reader, there, notThere) => {
  await press(page, 'button', 'Skriv ut …');
  await press(page, 'radio', reader);
  await page.waitForSelector('.printed-talk');
  await page.emulateMediaType('print');
  const printed = await until('the print', async () => {
    const text = await textOf(page);
    return text.includes(there[0] ?? '') && text;
  });
  for (const text of there) expect(printed).toContain(text);
  expect(printed).not.toMatch(notThere);
  expect(printed).not.toMatch(/Nora Berg,|, ,/);
  expect(printed).not.toContain('Hvem er utskriften for?');
  await page.emulateMediaType('screen');
  await press(page, 'button', 'Tilbake til mappa');
  await page.waitForSelector('.timeline');
});

test('the ways out lead to a new talk with this pupil, and to everything that is stored and back', async () => {
  await press(page, 'link', 'Alt som er lagret om eleven');
  await sees(page, 'Alt som er lagret om Nora Berg');
  await sees(page, 'Bilder og filer (3)');
  await page.waitForSelector('.kept-files img[alt="fisken.png"]');
  await press(page, 'link', 'Til mappa');
  await page.waitForSelector('.timeline');
  await press(page, 'button', 'Ny veiledningssamtale');
  await page.waitForSelector('::-p-aria(Fjern Nora Berg[role="button"])');
  await page.goBack();
  await page.waitForSelector('.timeline');
});

describe.each([
  { width: 1280, scheme: 'dark' },
  { width: 320, scheme: 'light' },
] as const)('at $width px, $scheme', ({ width, scheme }) => {
  test('axe finds nothing, and nothing has to be scrolled sideways', async () => {
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await openAdding();
    await page.locator(`summary[aria-label="Vis hele samtalen: ${TALK}"]`).click();
    expect(await violations(page), 'the folder').toEqual([]);
    expect(await overflows(page)).toBe(false);
    await press(page, 'button', 'Skriv ut …');
    await page.waitForSelector('.printed-talk');
    expect(await violations(page), 'the print').toEqual([]);
    expect(await overflows(page)).toBe(false);
    await press(page, 'button', 'Tilbake til mappa');
    await page.waitForSelector('.timeline');
  });
});

test('after the browser was killed and started again, pictures and files are there', async () => {
  world.chromium = await world.chromium.relaunch();
  await unlock(world.chromium);
  page = await openFolder();
  await page.waitForSelector('.folder-products img[alt="fisken"]');
  await sees(page, 'eventyr');
});
