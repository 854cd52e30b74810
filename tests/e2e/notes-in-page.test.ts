import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from '../harness/axe.ts';
import { unlock } from '../harness/unlocking.ts';
import { until } from '../harness/until.ts';
import { plans } from '../lms/plans.ts';
import { names, openPanel, press, sees, seesNot, startWorld, visit, type World } from './world.ts';

declare const chrome: typeof import('wxt/browser').browser & {
  commands: { onCommand: { dispatch: (name: string) => void } };
};

const plan = plans.find(({ name }) => name.includes('lekseplan-5trinn'));
const PASSAGE = 'Jeg kan finne verb, substantiv og adjektiv i en tekst.';
const NOTE = 'For lett for gruppa til Mikkel Hemmelig';

let world: World;
let page: Page;
let panel: Frame;
beforeAll(async () => {
  world = await startWorld();
  page = await visit(world, plan?.at.note ?? '');
  panel = await openPanel(world, page);
});
afterAll(() => world.close());

/** The texts that are painted in a frame, as the page itself may see them. */
const painted = (place: Frame | Page): Promise<string[]> =>
  place.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => (range as Range).toString().replace(/\s+/g, ' ').trim()),
    ),
  );
const shows = (place: Frame | Page, texts: string[]) =>
  until(`painted: ${texts.join(', ')}`, async () => (await painted(place)).join('\n') === texts.join('\n'));
const items = '.h-userinput li';
const passageBox = () =>
  page.evaluate((selector) => {
    const { left, top, width, height } =
      document.querySelectorAll(selector)[0]?.getBoundingClientRect() ?? document.body.getBoundingClientRect();
    return { left, top, width, height };
  }, items);
const focused = () => panel.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const pressKey = async (command: string) => {
  const worker = await world.chromium.worker.awake();
  await worker.evaluate((name) => chrome.commands.onCommand.dispatch(name), command);
};

test('text that is marked with the mouse offers a note, in the colour that is pressed', async () => {
  const texts = await page.$$eval(items, (found) => found.map((item) => item.textContent.replace(/\s+/g, ' ').trim()));
  expect(texts[0]).toBe(PASSAGE);
  const { left, top, height } = await passageBox();
  await until('the page is ready to offer notes', async () => {
    await page.mouse.click(5, 5);
    await page.mouse.move(left + 2, top + height / 2);
    await page.mouse.click(left + 20, top + height / 2, { count: 3 });
    return page.$('laeringsdialog-bar');
  });
  const before = await page.evaluate(() => document.body.outerHTML);
  await page.locator('::-p-aria(Obs[role="button"])').click();
  await panel.waitForSelector('.note-form textarea:focus');
  expect(await names(panel, '.note-form blockquote')).toEqual([PASSAGE]);
  expect(await names(panel, '.note-form label:has(:checked)')).toEqual(['Obs']);
  await until('no bar', async () => (await page.$('laeringsdialog-bar')) === null);
  await panel.type('.note-form textarea', NOTE);
  await press(panel, 'button', 'Lagre');
  await shows(page, [PASSAGE]);
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
});

test('the page can see that it is painted, and nothing of the note', async () => {
  const all = await page.evaluate(() => {
    const names = [...CSS.highlights.keys()].join();
    return `${names} ${document.documentElement.outerHTML} ${JSON.stringify(Object.keys(window))}`;
  });
  expect(all).not.toContain('Mikkel');
  expect(all).not.toContain('obs');
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['ld-2']);
});

test('from the list one comes to the place, and by the key from the place to the note', async () => {
  await press(panel, 'button', `Vis i planen: ${NOTE}`);
  await until('the passage marked', async () => (await page.evaluate(() => getSelection()?.toString())) === PASSAGE);
  await press(panel, 'button', 'Ny samtale');
  await pressKey('annotate');
  await until('the note in focus', async () => (await focused()).includes(NOTE));
  expect(await violations(panel)).toEqual([]);
});

test('with nothing but the caret in the passage the key comes to the note too', async () => {
  await press(panel, 'button', 'Ny samtale');
  await page.evaluate((selector) => {
    const selection = getSelection();
    const item = document.querySelector(selector);
    if (item) selection?.selectAllChildren(item);
    selection?.collapseToStart();
    selection?.modify('move', 'forward', 'word');
  }, items);
  await pressKey('annotate');
  await until('the note in focus', async () => (await focused()).includes(NOTE));
});

test('a press on the passage opens a closed panel at its note', async () => {
  await press(panel, 'button', 'Lukk panelet');
  await until('no panel', () => !page.frames().some((frame) => frame.url().includes('panel.html')));
  const { left, top, height } = await passageBox();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await page.mouse.click(left + 40, top + height / 2);
  panel = await world.chromium.panel(page);
  await until('the note in focus', async () => (await focused()).includes(NOTE));
});

test('where the page changes, the list says that a passage was moved or is gone, with its old words', async () => {
  await page.evaluate((selector) => {
    const first = document.querySelector(selector);
    const list = first?.parentElement;
    if (first) list?.append(first);
    document
      .querySelector('.h-userinput')
      ?.append(Object.assign(document.createElement('h2'), { textContent: 'Ekstra' }));
    const moved = document.createElement('ul');
    if (first) moved.append(first);
    document.querySelector('.h-userinput')?.append(moved);
  }, items);
  await sees(panel, 'flyttet');
  await shows(page, [PASSAGE]);
  await page.evaluate((words) => {
    for (const item of document.querySelectorAll('.h-userinput li'))
      if (item.textContent.includes(words)) item.remove();
  }, 'Jeg kan finne verb');
  await sees(panel, 'teksten er borte');
  await sees(panel, PASSAGE);
  await shows(page, []);
  await page.reload();
  await shows(page, [PASSAGE]);
});

test('locking takes it away from every page, and unlocking brings it back', async () => {
  const shell = await visit(world, plan?.at.noteInShell ?? '');
  const inner = await until('the frame with the note', () =>
    shell.frames().find((frame) => frame.url().includes('View_Note')),
  );
  await shows(inner, [PASSAGE]);
  panel = await openPanel(world, shell);
  await press(panel, 'button', 'Lås');
  await shows(inner, []);
  await shows(page, []);
  await unlock(world.chromium);
  await shows(inner, [PASSAGE]);
  await shows(page, [PASSAGE]);
  await seesNot(panel, 'Lås opp');
});

test('a note to a planner’s row belongs to that plan, wherever its row is shown', async () => {
  const planner = await visit(world, '/Planner/Planner.aspx?CourseID=2');
  await planner.locator('.itsl-topic-expander-link').click();
  await planner.waitForSelector('[data-plan-id] .h-userinput p');
  panel = await openPanel(world, planner);
  await press(panel, 'button', 'Merknader');
  const words = await planner.evaluate(() => {
    const passage = document.querySelector('[data-plan-id="21011"] .h-userinput p');
    if (passage) getSelection()?.selectAllChildren(passage);
    return passage?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  });
  await press(panel, 'button', 'Ny merknad til merket tekst');
  await panel.waitForSelector('.note-form textarea:focus');
  await panel.type('.note-form textarea', 'Gå denne med 4A først');
  await press(panel, 'button', 'Lagre');
  await sees(panel, 'Uke 43 – kart og himmelretninger');
  await shows(planner, [words]);
  await planner.reload();
  await planner.locator('.itsl-topic-expander-link').click();
  await shows(planner, [words]);
});

test('what was marked in another frame before does not win over what the key or the bar is pressed for', async () => {
  const shell = await visit(world, plan?.at.noteInShell ?? '');
  const inner = await until('the frame with the note', () =>
    shell.frames().find((frame) => frame.url().includes('View_Note')),
  );
  const item = async (nth: number) => {
    await inner.waitForSelector(items);
    return (await inner.$$(items))[nth];
  };
  const [second, third] = (await names(inner, items)).slice(1).map((text) => text.replace(/\s+/g, ' '));
  await (await item(1))?.click({ count: 3 });
  const old = await shell.evaluate(() => {
    const words = document.createElement('p');
    words.textContent = 'Merket for lenge siden';
    document.querySelector('main')?.prepend(words);
    getSelection()?.selectAllChildren(words);
    return getSelection()?.toString();
  });
  expect(old).toBe('Merket for lenge siden');
  await pressKey('annotate');
  panel = await world.chromium.panel(shell);
  await panel.waitForSelector('.note-form blockquote');
  expect(await names(panel, '.note-form blockquote')).toEqual([second]);
  await press(panel, 'button', 'Avbryt');
  await until('the frame ready to offer notes', async () => {
    await (await item(2))?.click({ count: 3 });
    return inner.$('laeringsdialog-bar');
  });
  expect(await shell.evaluate(() => getSelection()?.toString())).toBe(old);
  await inner.locator('::-p-aria(Obs[role="button"])').click();
  await panel.waitForSelector('.note-form textarea:focus');
  expect(await names(panel, '.note-form blockquote')).toEqual([third]);
});
