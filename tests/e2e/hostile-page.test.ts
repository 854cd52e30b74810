import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { until } from '../harness/until.ts';
import { addPupil, openPanel, press, sees, startWorld, textOf, visit, type World, write } from './world.ts';

const SECRET = 'Mikkel Hemmelig';

let world: World;
let page: Page;
beforeAll(async () => {
  world = await startWorld();
  const panel = await openPanel(world, await visit(world, '/note/View_Note.aspx?NoteID=204'));
  await addPupil(panel, SECRET);
  await write(panel, 'Elevens egne ord', 'bare mellom oss');
  await press(panel, 'button', 'Lagre');
  await sees(panel, `Lagret for ${SECRET}.`);
});
beforeEach(async () => {
  page = await visit(world, '/hostile');
});
afterAll(() => world.close());

const framedByPage = async (): Promise<Frame> => {
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.documentElement.append(frame);
  }, world.chromium.url('panel.html'));
  return world.chromium.panel(page);
};

test('a panel framed by the page shows nothing but a button', async () => {
  const frame = await framedByPage();
  expect((await textOf(frame)).replace(/\s+/g, ' ').trim()).toBe(
    'Læringsdialog vises bare når du selv åpner panelet. Åpne i egen fane',
  );
  expect(await frame.$$('input, textarea, select, a')).toHaveLength(0);
});

test('the page of the browser’s own side panel can’t be framed at all', async () => {
  await page.evaluate(async (src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    const answered = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.documentElement.append(frame);
    await answered;
  }, world.chromium.url('sidepanel.html'));
  expect(page.frames().filter((frame) => frame.url().startsWith(world.chromium.url('')))).toEqual([]);
});

test('a page that introduces itself with tokens of its own gets nothing, however often', async () => {
  const frame = await framedByPage();
  const answers = await page.evaluate(async () => {
    const target = [...document.querySelectorAll('iframe')].at(-1)?.contentWindow;
    let heard = 0;
    for (let attempt = 0; attempt < 50; attempt++) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => heard++;
      const token = attempt === 0 ? '' : crypto.randomUUID();
      target?.postMessage({ type: 'laeringsdialog-introduction', token }, '*', [port2]);
      target?.postMessage({ type: 'laeringsdialog-introduction', token }, '*');
      port1.postMessage({ type: 'closing' });
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    return heard;
  });
  expect(answers).toBe(0);
  expect(await textOf(frame)).not.toContain(SECRET);
  expect(await frame.$$('input, textarea')).toHaveLength(0);
});

test('the page hears no key and no message of the real panel, and finds nothing of it in its document', async () => {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput', 'compositionstart', 'paste', 'message'])
      window.addEventListener(
        type,
        (event) => heard.push(`${type} ${event instanceof KeyboardEvent ? event.key : ''}`),
        true,
      );
  });
  const panel = await openPanel(world, page);
  await write(panel, 'Elevens egne ord', 'hemmelige taster');
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
  const seen = await page.evaluate(() => {
    const host = document.querySelector('laeringsdialog-launcher');
    return {
      shadow: host?.shadowRoot ?? null,
      frames: document.querySelectorAll('iframe').length,
      document: document.documentElement.outerHTML,
      stored: JSON.stringify({ ...localStorage, ...sessionStorage }),
    };
  });
  expect(seen.shadow).toBeNull();
  expect(seen.frames).toBe(0);
  expect(seen.stored).toBe('{}');
  for (const word of [SECRET, 'hemmelige taster', 'panel.html', 'chrome-extension'])
    expect(seen.document).not.toContain(word);
  await page.keyboard.press('Escape');
});

test('nothing can be deleted while the page lies over the panel', async () => {
  const panel = await openPanel(world, page);
  await press(panel, 'button', 'Samtaler');
  await press(panel, 'radio', 'Alle');
  await panel.waitForSelector('[aria-label^="Slett samtalen"]');
  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;pointer-events:none;background:#fffffff0';
    document.documentElement.append(cover);
  });
  await sees(panel, 'Noe på siden ligger over panelet');
  expect(await panel.$('[aria-label^="Slett samtalen"]')).toBeNull();
  await page.evaluate(() => document.querySelector('div[style*="2147483647"]')?.remove());
  await panel.waitForSelector('[aria-label^="Slett samtalen"]');
});

test('the page can neither send the launcher away nor make it go twice', async () => {
  await until('the launcher', () => page.$('laeringsdialog-launcher'));
  await page.evaluate(() => {
    const host = document.querySelector('laeringsdialog-launcher');
    host?.dispatchEvent(new CustomEvent('laeringsdialog-takeover', { cancelable: true }));
    document.dispatchEvent(new CustomEvent('laeringsdialog-gone'));
  });
  expect(await page.$$('laeringsdialog-launcher')).toHaveLength(1);
  await openPanel(world, page);
});

test('script in a plan is shown as text, and a plan of absurd size is cut to bounds', async () => {
  const plan = await visit(world, '/note/View_Note.aspx?NoteID=204');
  await plan.evaluate(() => {
    const text = document.querySelector('.h-userinput');
    const heading = document.createElement('h2');
    heading.textContent = 'Mål';
    const list = document.createElement('ul');
    for (let at = 0; at < 2000; at++) {
      const item = document.createElement('li');
      item.textContent = `Jeg kan <img src=x onerror=alert(${at})> ${'ord '.repeat(500)}`;
      list.append(item);
    }
    text?.replaceChildren(heading, list);
  });
  const panel = await openPanel(world, plan);
  await until('goals', async () => (await panel.$$('.goal')).length > 0);
  expect((await panel.$$('.goal')).length).toBeLessThanOrEqual(500);
  expect(await panel.$$('img')).toHaveLength(0);
  expect(await panel.$eval('.goal', (goal) => goal.textContent)).toContain('<img src=x');
});
