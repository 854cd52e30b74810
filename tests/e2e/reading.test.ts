import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { violations } from '../harness/axe.ts';
import { plans } from '../lms/plans.ts';
import { goalsIn, openPanel, press, sees, seesNot, startWorld, textOf, visit, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

describe('a page that means harm', () => {
  let page: Page;
  beforeEach(async () => {
    page = await visit(world, '/blank');
    await page.evaluate(() => {
      document.body.innerHTML = '<h1>Ukeplan uke 48</h1><h2>Mål</h2><ul><li>Jeg kan lese et kart.</li></ul>';
    });
  });

  test('with a million nodes is read as far as it goes, and that is said', async () => {
    await page.evaluate(() => {
      const many = document.createElement('div');
      // The browser itself would take long to lay all this out.
      many.className = 'many';
      document.head.insertAdjacentHTML('beforeend', '<style>.many { content-visibility: hidden }</style>');
      const row = '<p><span>Les s. 4</span> <i>x</i></p>'.repeat(1000);
      for (let i = 0; i < 170; i++) many.insertAdjacentHTML('beforeend', row);
      document.body.append(many);
    });
    const panel = await openPanel(world, page);
    await sees(panel, 'Siden er for stor til å leses helt.');
    expect(await goalsIn(panel)).toEqual(['Jeg kan lese et kart.']);
  });

  test('with elements nested thousands deep and a text of five million letters is read all the same', async () => {
    await page.evaluate(() => {
      let inner: Element = document.body;
      for (let depth = 0; depth < 2000; depth++) inner = inner.appendChild(document.createElement('div'));
      inner.innerHTML = '<ul><li>Jeg kan dykke.</li></ul>';
      document.body.append('x'.repeat(5_000_000));
    });
    const panel = await openPanel(world, page);
    expect(await goalsIn(panel)).toEqual(['Jeg kan lese et kart.', 'Jeg kan dykke.']);
    await seesNot(panel, 'Siden er for stor');
  });

  test('with hidden text and marks that turn text around gives what can be seen, as it is read', async () => {
    await page.evaluate(() => {
      document
        .querySelector('ul')
        ?.insertAdjacentHTML(
          'beforeend',
          '<li style="display:none">Jeg kan det skjulte.</li><li>Jeg kan \u202Eeles\u202C baklengs.</li>',
        );
    });
    const panel = await openPanel(world, page);
    expect(await goalsIn(panel)).toEqual(['Jeg kan lese et kart.', 'Jeg kan eles baklengs.']);
  });
});

test('someone who works on the reader sees why each line was taken or left', async () => {
  const mappe = await world.chromium.browser.newPage();
  await mappe.goto(world.chromium.url('mappe.html#data'));
  await press(mappe, 'checkbox', 'Vis i panelet hvorfor hver linje i planen ble tatt med eller ikke (for utviklere)');
  const plan = plans.find(({ name }) => name.includes('lekseplan-5trinn'));
  const page = await visit(world, plan?.at.note ?? '');
  const panel = await openPanel(world, page);
  await sees(panel, 'Slik ble siden lest');
  await panel.locator('.explanation summary').click();
  await sees(panel, 'står under en overskrift som sier mål');
  const text = await textOf(panel);
  expect(text).toContain('står under en overskrift som sier noe annet enn mål');
  const taken = await panel.$$eval('.explanation .taken q', (lines) => lines.map((line) => line.textContent));
  expect(taken).toEqual(plan?.reading.goals.map((goal) => goal.text));
  expect(await panel.$eval('.explanation .taken', (line) => getComputedStyle(line).borderLeftWidth)).toBe('4px');
  expect(await violations(panel)).toEqual([]);
});
