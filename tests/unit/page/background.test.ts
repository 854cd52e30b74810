import { beforeEach, expect, test, vi } from 'vitest';

const session = new Map<string, unknown>();
const browser = {
  runtime: { id: 'ours', getURL: (path: string) => `chrome-extension://ours/${path}` },
  storage: {
    session: {
      set: async (items: object) => {
        for (const [key, value] of Object.entries(items)) session.set(key, value);
      },
      get: async (key: string) => (session.has(key) ? { [key]: session.get(key) } : {}),
      remove: async (key: string) => void session.delete(key),
    },
  },
  contextMenus: { removeAll: vi.fn(async () => {}), create: vi.fn((_: object) => 'use-marked') },
  i18n: { getMessage: (name: string) => `message ${name}` },
  sidePanel: { open: vi.fn(async (_: object) => {}) },
  tabs: {
    create: vi.fn(async (_: { url: string }) => ({})),
    query: async () => [{ id: 7 }],
    sendMessage: vi.fn(async (): Promise<unknown> => true),
  },
  scripting: { executeScript: vi.fn(async () => [{ frameId: 0, result: 'found' as unknown }]) },
};
vi.mock('../../../lib/browser.ts', () => ({ browser }));
const fetched = vi.fn(async () => {
  throw new TypeError('no net');
});
vi.stubGlobal('fetch', fetched);
const { answer } = await import('../../../lib/page/background.ts');
const { makeMenus, onCommand, onMenu } = await import('../../../lib/page/menus.ts');
const { onToolbarButton } = await import('../../../lib/page/toolbar.ts');

beforeEach(() => {
  session.clear();
  vi.clearAllMocks();
});

const tab = (id: number) => ({ id, index: 0, highlighted: false, active: true, pinned: false, incognito: false });
const page = 'https://solbakken.itslearning.com/CourseCards';
const launcher = { id: 'ours', url: page, frameId: 0, tab: tab(7) };
const reader = { id: 'ours', url: page, frameId: 2, tab: tab(7) };
const panel = { id: 'ours', url: 'chrome-extension://ours/panel.html', frameId: 5, tab: tab(7) };
const mappe = { id: 'ours', url: 'chrome-extension://ours/mappe.html', frameId: 0, tab: tab(9) };
const FILE = 'https://resource.itslearning.com/a.pdf';

test('a token opens one panel, once, in its own tab', async () => {
  await answer({ type: 'panel-opening', token: 'a' }, launcher);
  expect(await answer({ type: 'redeem-token', token: 'a' }, { ...panel, tab: tab(8) })).toBeNull();
  await answer({ type: 'panel-opening', token: 'b' }, launcher);
  expect(await answer({ type: 'redeem-token', token: 'b' }, panel)).toEqual({ tabId: 7 });
  expect(await answer({ type: 'redeem-token', token: 'b' }, panel)).toBeNull();
  expect(await answer({ type: 'redeem-token', token: 'never issued' }, panel)).toBeNull();
});

test.each([
  ['a token issued by a frame', { type: 'panel-opening', token: 'a' }, reader],
  ['a token issued by a panel', { type: 'panel-opening', token: 'a' }, panel],
  ['a token redeemed by a page', { type: 'redeem-token', token: 'a' }, launcher],
  ['a page that wants a tab read', { type: 'read-page', tabId: 7 }, launcher],
  ['a page that wants the mappe', { type: 'open-mappe', section: 'export' }, reader],
  ['a page that wants a file', { type: 'fetch-file', url: FILE }, launcher],
  ['a frame that wants a file', { type: 'fetch-file', url: FILE }, reader],
  ['a file from elsewhere', { type: 'fetch-file', url: 'https://example.com/a.pdf' }, panel],
  ['a file without an address', { type: 'fetch-file', url: 7 }, panel],
  ['a file with an endless address', { type: 'fetch-file', url: `${FILE}?${'x'.repeat(2000)}` }, panel],
  ['a page that wants notes shown', { type: 'keep-marks', marks: [] }, launcher],
  ['a frame that asks for notes', { type: 'note-places', tabId: 7 }, reader],
  ['a frame that says what is shown', { type: 'page-shown', addresses: [] }, reader],
  ['a note with an id that is none', { type: 'reveal-note', tabId: 7, noteId: 'x' }, panel],
  ['another extension', { type: 'read-page', tabId: 7 }, { ...mappe, id: 'theirs' }],
  ['a frame that wants the panel open', { type: 'open-panel' }, reader],
  ['an unknown type', { type: 'delete-everything' }, panel],
  ['a token that is no string', { type: 'redeem-token', token: {} }, panel],
  ['no message', null, panel],
  ['a word', 'redeem-token', panel],
])('%s is not answered', (_, message, sender) => {
  expect(answer(message, sender)).toBeUndefined();
  expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  expect(browser.tabs.create).not.toHaveBeenCalled();
  expect(fetched).not.toHaveBeenCalled();
});

test('a panel gets a file of itslearning’s', async () => {
  expect(await answer({ type: 'fetch-file', url: FILE }, panel)).toEqual({ problem: 'failed' });
  expect(fetched).toHaveBeenCalledWith(FILE, expect.objectContaining({ credentials: 'include' }));
});

test('a framed panel gets its own tab read, whatever tab it names; a page in its own tab may name one', async () => {
  expect(await answer({ type: 'read-page', tabId: 99 }, panel)).toEqual(['found']);
  expect(browser.scripting.executeScript).toHaveBeenLastCalledWith(
    expect.objectContaining({ target: { tabId: 7, allFrames: true } }),
  );
  await answer({ type: 'read-page', tabId: 99 }, mappe);
  expect(browser.scripting.executeScript).toHaveBeenLastCalledWith(
    expect.objectContaining({ target: { tabId: 99, allFrames: true } }),
  );
  expect(answer({ type: 'read-page' }, mappe)).toBeUndefined();
});

test('the tab at the edge opens the panel; where no launcher answers, the mappe opens instead', async () => {
  browser.scripting.executeScript.mockResolvedValueOnce([{ frameId: 0, result: true }]);
  await answer({ type: 'open-panel' }, launcher);
  expect(browser.scripting.executeScript).toHaveBeenLastCalledWith({
    target: { tabId: 7, frameIds: [0] },
    files: ['/toggle-panel.js'],
  });
  expect(browser.tabs.create).not.toHaveBeenCalled();
  browser.scripting.executeScript.mockResolvedValueOnce([{ frameId: 0, result: false }]);
  await answer({ type: 'open-panel' }, launcher);
  browser.scripting.executeScript.mockRejectedValueOnce(new Error('no access'));
  await answer({ type: 'open-panel' }, launcher);
  expect(browser.tabs.create.mock.calls).toEqual(Array(2).fill([{ url: 'chrome-extension://ours/mappe.html' }]));
});

test('the toolbar button opens the panel in the page on itslearning, and only there', async () => {
  browser.scripting.executeScript.mockResolvedValueOnce([{ frameId: 0, result: true }]);
  await onToolbarButton({ ...tab(7), windowId: 3, url: page });
  expect(browser.scripting.executeScript).toHaveBeenCalledWith({
    target: { tabId: 7, frameIds: [0] },
    files: ['/toggle-panel.js'],
  });
  expect(browser.sidePanel.open).not.toHaveBeenCalled();
  expect(browser.tabs.create).not.toHaveBeenCalled();
});

test.each([
  ['a page whose address we are not told', undefined],
  ['the mappe', 'chrome-extension://ours/mappe.html'],
  ['a page that is only called like itslearning', 'https://itslearning.com.example.org/'],
])('on %s the toolbar button opens the browser’s own side panel at once, within the press', (_, url) => {
  void onToolbarButton({ ...tab(7), windowId: 3, ...(url && { url }) });
  expect(browser.sidePanel.open).toHaveBeenCalledWith({ windowId: 3 });
  expect(browser.scripting.executeScript).not.toHaveBeenCalled();
});

test('where there can be no side panel, the mappe opens', async () => {
  browser.sidePanel.open.mockRejectedValueOnce(new Error('no such panel in a popup'));
  await onToolbarButton({ ...tab(7), windowId: 3 });
  expect(browser.tabs.create.mock.calls).toEqual([[{ url: 'chrome-extension://ours/mappe.html' }]]);
});

test('the button’s own menu leads to the side panel, on itslearning too, and to the mappe', async () => {
  await makeMenus();
  for (const id of ['side-panel', 'mappe'])
    expect(browser.contextMenus.create).toHaveBeenCalledWith(expect.objectContaining({ id, contexts: ['action'] }));
  onMenu({ menuItemId: 'side-panel', editable: false, modifiers: [] }, { ...tab(7), url: page, windowId: 3 });
  expect(browser.sidePanel.open).toHaveBeenCalledWith({ windowId: 3 });
  onMenu({ menuItemId: 'mappe', editable: false, modifiers: [] }, tab(7));
  expect(browser.tabs.create.mock.calls).toEqual([[{ url: 'chrome-extension://ours/mappe.html' }]]);
});

test('a change in a page is told to the launcher of its tab', async () => {
  expect(await answer({ type: 'page-changed' }, reader)).toBe(true);
  expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, { type: 'page-changed' }, { frameId: 0 });
  browser.tabs.sendMessage.mockRejectedValueOnce(new Error('no receiver'));
  expect(await answer({ type: 'page-changed' }, reader)).toBe(false);
});

test('the mappe opens at a section or one record, and only at a plain one', async () => {
  await answer({ type: 'open-mappe', section: 'export' }, panel);
  expect(browser.tabs.create).toHaveBeenLastCalledWith({ url: 'chrome-extension://ours/mappe.html#export' });
  const folder = 'folder=00000000-0000-4000-8000-000000000001';
  await answer({ type: 'open-mappe', section: folder }, panel);
  expect(browser.tabs.create).toHaveBeenLastCalledWith({ url: `chrome-extension://ours/mappe.html#${folder}` });
  await answer({ type: 'open-mappe', section: '../evil?x' }, panel);
  expect(browser.tabs.create).toHaveBeenLastCalledWith({ url: 'chrome-extension://ours/mappe.html' });
});

test('a sandboxed page’s launcher gets the panel in a tab that knows where it came from', async () => {
  await answer({ type: 'open-panel-tab' }, launcher);
  expect(browser.tabs.create).toHaveBeenCalledWith({ url: 'chrome-extension://ours/panel.html?tab=7' });
});

test('a pressed passage and the bar beside marked text tell the panel what is wanted', async () => {
  const noteId = '00000000-0000-4000-8000-000000000001';
  await answer({ type: 'note-pressed', noteId }, reader);
  expect(browser.tabs.sendMessage).toHaveBeenLastCalledWith(7, { type: 'wanted' }, { frameId: 0 });
  expect(await answer({ type: 'take-wanted' }, panel)).toEqual({ what: 'open-note', id: noteId });
  await answer({ type: 'annotate', color: 'idé' }, reader);
  expect(await answer({ type: 'take-wanted' }, panel)).toEqual({ what: 'note', color: 'idé', frameId: 2 });
  await answer({ type: 'use-marked' }, { ...reader, frameId: 3 });
  expect(await answer({ type: 'take-wanted' }, panel)).toEqual({ what: 'goals', frameId: 3 });
  expect(answer({ type: 'note-pressed', noteId: 'javascript:' }, reader)).toBeUndefined();
});

test('the menu’s entry tells an open panel, or opens one that then begins with what is marked, once', async () => {
  await makeMenus();
  expect(browser.contextMenus.create).toHaveBeenCalledWith(
    expect.objectContaining({ contexts: ['selection'], documentUrlPatterns: ['*://*.itslearning.com/*'] }),
  );
  const info = { menuItemId: 'use-marked', frameId: 4, editable: false, modifiers: [] };
  onMenu(info, tab(7));
  await vi.waitFor(() => expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, { type: 'wanted' }, { frameId: 0 }));
  expect(await answer({ type: 'take-wanted' }, panel)).toEqual({ what: 'goals', frameId: 4 });
  browser.tabs.sendMessage.mockRejectedValueOnce(new Error('nobody there'));
  onMenu(info, tab(7));
  await vi.waitFor(() => expect(browser.scripting.executeScript).toHaveBeenCalled());
  expect(await answer({ type: 'take-wanted' }, { ...panel, tab: tab(8) })).toBe(null);
  expect(await answer({ type: 'take-wanted' }, panel)).toEqual({ what: 'goals', frameId: 4 });
  expect(await answer({ type: 'take-wanted' }, panel)).toBe(null);
});

test('a command means the frame that has the focus when it is pressed; where none can be asked, none', async () => {
  browser.scripting.executeScript.mockResolvedValueOnce([
    { frameId: 0, result: false },
    { frameId: 4, result: true },
  ]);
  await onCommand('annotate');
  expect(await answer({ type: 'take-wanted' }, panel)).toEqual({ what: 'note', color: null, frameId: 4 });
  browser.scripting.executeScript.mockRejectedValueOnce(new Error('no access'));
  await onCommand('use-marked');
  expect(await answer({ type: 'take-wanted' }, panel)).toEqual({ what: 'goals', frameId: null });
});

test('what is marked is told with the frame that it is marked in', async () => {
  for (const type of ['marked-passage', 'read-selection']) {
    browser.scripting.executeScript.mockResolvedValueOnce([{ frameId: 4, result: 'marked' }]);
    expect(await answer({ type, tabId: 7 }, panel)).toEqual([{ frameId: 4, answer: 'marked' }]);
  }
});
