import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { until } from '../harness/until.ts';
import { plans } from '../lms/plans.ts';
import { startWorld, visit, type World } from './world.ts';

declare const chrome: typeof import('wxt/browser').browser;

type Passage = { url: string; selector: object | null; planId: string | null; noteId: string | null };

const plan = plans.find(({ name }) => name.includes('lekseplan-5trinn'));
const at = (kind: 'note' | 'noteInShell' | 'page' | 'modern') => plan?.at[kind] ?? '';
const NOTE_ID = '00000000-0000-4000-8000-000000000001';

let world: World;
/** A page of the extension that knows nothing of notes, to send messages from. */
let messenger: Page;
beforeAll(async () => {
  world = await startWorld();
  messenger = await world.chromium.openExtensionPage('unlock.html');
});
afterAll(() => world.close());

const ask = (message: object): Promise<unknown> =>
  messenger.evaluate((sent) => chrome.runtime.sendMessage(sent) as Promise<unknown>, message);
const tabOf = (page: Page): Promise<number> =>
  messenger.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.id ?? 0, page.url());

/** Marks the nth element that a selector finds, and gives its text. */
const mark = (place: Frame | Page, selector: string, nth: number): Promise<string> =>
  place.evaluate(
    (chosen, place) => {
      const element = document.querySelectorAll(chosen)[place];
      if (!element) throw new Error('Nothing to mark');
      getSelection()?.selectAllChildren(element);
      return element.textContent.replace(/\s+/g, ' ').trim();
    },
    selector,
    nth,
  );

/** What is marked in the first frame of a page in which anything is. */
const markedIn = async (page: Page): Promise<Passage | undefined> => {
  const frames = (await ask({ type: 'marked-passage', tabId: await tabOf(page) })) as { answer: Passage }[];
  return frames.map(({ answer }) => answer).find(({ selector }) => selector !== null);
};

/** Keeps a note to what is marked in a page, as the panel does. */
const keep = async (page: Page, color = 'obs'): Promise<Passage> => {
  const marked = await markedIn(page);
  if (!marked) throw new Error('Nothing is marked');
  const { selector } = marked;
  const pages = [{ note: `note/${(plan?.id ?? 0) + 100}` }.note, 'other'];
  await ask({ type: 'keep-marks', marks: [{ id: NOTE_ID, planId: pages[0], pages, color, selector }] });
  return marked;
};

/** The texts that are painted in a frame, as the page itself may see them. */
const painted = (place: Frame | Page): Promise<string[]> =>
  place.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => (range as Range).toString().replace(/\s+/g, ' ').trim()),
    ),
  );
const shows = (place: Frame | Page, texts: string[]) =>
  until(`painted: ${texts.join(', ')}`, async () => (await painted(place)).join('\n') === texts.join('\n'));
const places = async (page: Page) =>
  ((await ask({ type: 'note-places', tabId: await tabOf(page) })) as ({ state: string }[] | null)[]).flatMap(
    (frame) => frame?.map(({ state }) => state) ?? [],
  );

let page: Page;
beforeEach(async () => {
  await ask({ type: 'keep-marks', marks: [] });
  for (const each of await world.chromium.browser.pages()) if (each !== messenger) await each.close();
  page = await visit(world, at('note'));
});

test('a passage with a note is painted, and the page’s own elements stay as they are', async () => {
  const before = await page.evaluate(() => document.body.outerHTML);
  const text = await mark(page, '.h-userinput li', 1);
  await keep(page);
  await shows(page, [text]);
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

test('it is painted at the next visit, in a frame of another address, and not on a page without notes', async () => {
  const text = await mark(page, '.h-userinput li', 0);
  await keep(page);
  const again = await visit(world, at('note'));
  await shows(again, [text]);
  const shell = await visit(world, at('noteInShell'));
  const inner = await until('the frame with the note', () =>
    shell.frames().find((frame) => frame.url().includes('View_Note')),
  );
  await shows(inner, [text]);
  await inner.evaluate(() => location.assign('/blank'));
  await until('another page in the frame', () => inner.url().endsWith('/blank'));
  await shows(inner, []);
  await inner.evaluate((url) => location.assign(url), at('note'));
  await until('the note in the frame', () => inner.url().includes('View_Note'));
  await shows(inner, [text]);
  const worker = await world.chromium.worker.awake();
  await worker.evaluate(() => {
    const { scripting } = chrome;
    const real = scripting.executeScript.bind(scripting);
    Object.assign(globalThis, { injected: 0 });
    Object.assign(scripting, {
      executeScript: (...given: Parameters<typeof real>) => {
        Object.assign(globalThis, { injected: 1 });
        return real(...given);
      },
    });
  });
  const other = await visit(world, '/blank');
  await other.waitForSelector('laeringsdialog-launcher');
  await ask({ type: 'keep-marks', marks: [] });
  expect(await worker.evaluate(() => Reflect.get(globalThis, 'injected'))).toBe(0);
  expect(await painted(other)).toEqual([]);
});

test('after an edit it is found again, or said to be moved or gone; after navigation in the page it is gone', async () => {
  const text = await mark(page, '.h-userinput li', 1);
  await keep(page);
  await shows(page, [text]);
  await page.evaluate(() => {
    const item = document.querySelectorAll('.h-userinput li')[1];
    if (item) item.textContent = `${item.textContent?.trim()} nå!`;
  });
  await until('painted where it is now', async () => (await painted(page))[0]?.startsWith(text));
  await until('found', async () => (await places(page)).join() === 'same');
  await page.evaluate(() => {
    document.querySelectorAll('.h-userinput li')[1]?.remove();
  });
  await shows(page, []);
  await until('gone', async () => (await places(page)).join() === 'gone');
  await page.evaluate(() => history.pushState(null, '', '/other'));
  await shows(page, []);
});

test('when the last note of all is deleted its passage is no longer painted', async () => {
  const text = await mark(page, '.h-userinput li', 1);
  await keep(page);
  await shows(page, [text]);
  await ask({ type: 'keep-marks', marks: [] });
  await shows(page, []);
  expect(await places(page)).toEqual([]);
});

test('a note two frames deep is painted there', async () => {
  page = await visit(world, at('page'));
  const inner = await until('the inner frame', () =>
    page.frames().find((frame) => frame.url().includes('page.itslearning')),
  );
  await inner.waitForSelector('.h-userinput li');
  const text = await mark(inner, '.h-userinput li', 0);
  const marked = await markedIn(page);
  const planId = `element/${(plan?.id ?? 0) + 200}`;
  await ask({
    type: 'keep-marks',
    marks: [{ id: NOTE_ID, planId, pages: [], color: 'idé', selector: marked?.selector }],
  });
  await shows(inner, [text]);
  expect(await painted(page)).toEqual([]);
});

test('a press on it opens the panel', async () => {
  await mark(page, '.h-userinput li', 1);
  await keep(page);
  await until('painted', async () => (await painted(page)).length === 1);
  const [x, y] = await page.evaluate(() => {
    const [first] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    getSelection()?.removeAllRanges();
    const { left, top } = (first as Range).getBoundingClientRect();
    return [left + 10, top + 8] as const;
  });
  await page.mouse.click(x, y);
  await world.chromium.panel(page);
});

test('locking leaves no trace', async () => {
  const text = await mark(page, '.h-userinput li', 1);
  await keep(page);
  await shows(page, [text]);
  await ask({ type: 'lock' });
  await shows(page, []);
  const again = await visit(world, at('note'));
  await again.waitForSelector('laeringsdialog-launcher');
  expect(await painted(again)).toEqual([]);
});
