import { beforeEach, expect, test, vi } from 'vitest';
import type { Mark } from '../../../lib/page/notes-of-tab.ts';

const session = new Map<string, unknown>();
const browser = {
  storage: {
    session: {
      get: async (key: string) => (session.has(key) ? { [key]: session.get(key) } : {}),
      set: async (values: object) => {
        for (const [key, value] of Object.entries(values)) session.set(key, value);
      },
      remove: async (key: string) => {
        session.delete(key);
      },
    },
    local: { set: async () => {} },
  },
  tabs: {
    query: vi.fn(async () => [{ id: 7 }, { id: 8 }]),
    sendMessage: vi.fn(async (_tab: number, _message: object): Promise<unknown> => null),
  },
  scripting: {
    executeScript: vi.fn(async () => []),
    insertCSS: vi.fn(async () => {}),
    removeCSS: vi.fn(async () => {}),
  },
};
vi.mock('../../../lib/browser.ts', () => ({ browser }));
const { forgetMarks, keepMarks, showMarks } = await import('../../../lib/page/marks.ts');

const mark = (planId: string, pages: string[] = []): Mark => ({
  id: planId,
  planId,
  pages,
  color: 'obs',
  selector: null,
});
const told = () =>
  browser.tabs.sendMessage.mock.calls.map(([tab, message]): { tab: number; type?: string } => ({ tab, ...message }));
const NOTE = 'https://school.itslearning.com/note/View_Note.aspx?NoteID=5';

beforeEach(() => {
  session.clear();
  session.set('data-key', 'AAAA');
  vi.clearAllMocks();
});

test('a page without notes gets no script and no style', async () => {
  await showMarks(7, [NOTE]);
  expect(told()).toEqual([]);
  await keepMarks([mark('note/6')]);
  vi.clearAllMocks();
  await showMarks(7, [NOTE]);
  expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  expect(browser.scripting.insertCSS).not.toHaveBeenCalled();
  // What an earlier page of the same tab may have shown goes.
  expect(told()).toEqual([{ tab: 7, type: 'show-marks', marks: [] }]);
});

test('a page shows the notes of each plan that one of its addresses names, and of each page they were written on', async () => {
  const [own, row, other] = [mark('note/5'), mark('plan/1', ['course/9']), mark('plan/2')];
  await keepMarks([own, row, other]);
  vi.clearAllMocks();
  await showMarks(7, ['https://school.itslearning.com/main.aspx?CourseID=9', NOTE]);
  expect(browser.scripting.executeScript).toHaveBeenCalledWith({
    target: { tabId: 7, allFrames: true },
    files: ['/marks.js'],
  });
  expect(told()).toEqual([{ tab: 7, type: 'show-marks', marks: [own, row] }]);
});

test('when notes change every open page is asked what it shows', async () => {
  await keepMarks([mark('note/5')]);
  expect(told()).toEqual([
    { tab: 7, type: 'say-page' },
    { tab: 8, type: 'say-page' },
  ]);
});

test('when the last note of all is deleted every open page takes it away, without a script or a style', async () => {
  await keepMarks([mark('note/5')]);
  vi.clearAllMocks();
  await keepMarks([]);
  expect(told()).toEqual([
    { tab: 7, type: 'show-marks', marks: [] },
    { tab: 8, type: 'show-marks', marks: [] },
  ]);
  expect(browser.scripting.removeCSS).toHaveBeenCalledTimes(2);
  expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  expect(browser.scripting.insertCSS).not.toHaveBeenCalled();
  vi.clearAllMocks();
  await keepMarks([]);
  expect(told()).toEqual([]);
});

test('what is being kept while the extension is locked does not come back', async () => {
  const { set } = browser.storage.session;
  browser.storage.session.set = async (values) => {
    session.delete('data-key');
    await forgetMarks();
    await set(values);
  };
  await keepMarks([mark('note/5')]);
  browser.storage.session.set = set;
  expect(session.has('marks')).toBe(false);
  expect(told().map(({ type }) => type)).not.toContain('say-page');
});

test('locking takes notes away from every page, and what comes after it is not kept', async () => {
  await keepMarks([mark('note/5')]);
  vi.clearAllMocks();
  await forgetMarks();
  expect(told()).toEqual([]);
  session.delete('data-key');
  await forgetMarks();
  expect(told().filter(({ type }) => type === 'show-marks')).toHaveLength(2);
  expect(told().filter(({ type }) => type === 'stop-offering')).toHaveLength(2);
  expect(browser.scripting.removeCSS).toHaveBeenCalledTimes(2);
  await keepMarks([mark('note/5')]);
  await showMarks(7, [NOTE]);
  expect(browser.scripting.executeScript).not.toHaveBeenCalled();
});
