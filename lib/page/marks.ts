import { browser } from '../browser.ts';
import { keptKey } from '../lock/session.ts';
import { planId } from '../plan/plan-id.ts';
import { ITSLEARNING } from './hosts.ts';
import { MARKS_STYLE } from './marks-style.ts';
import type { BackgroundToEveryLauncher, BackgroundToMarks } from './messages.ts';
import type { Mark } from './notes-of-tab.ts';

/**
 * The passages that have notes lie in session storage while the extension is unlocked: in memory, out of reach of pages.
 * So a page that has none costs a look there, and one that has some needs no database.
 */
const KEY = 'marks';

const keptMarks = async (): Promise<Mark[]> => {
  const { [KEY]: marks } = await browser.storage.session.get(KEY);
  return Array.isArray(marks) ? marks : [];
};

const openTabs = async (): Promise<number[]> =>
  (await browser.tabs.query({ url: ITSLEARNING })).flatMap(({ id }) => (id === undefined ? [] : [id]));

/** Sends to every script of ours in a tab; a tab that has none that hears is no error. */
const send = (tabId: number, message: BackgroundToMarks | BackgroundToEveryLauncher): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, message).catch(() => null);

/** Takes all notes away from a tab's page; one that is closed meanwhile shows none. */
const takeAway = async (tabId: number): Promise<void> => {
  await send(tabId, { type: 'show-marks', marks: [] });
  await browser.scripting.removeCSS({ target: { tabId, allFrames: true }, css: MARKS_STYLE }).catch(() => null);
};

/** Notes were written, changed or deleted, or the extension was unlocked: every page is to show those it has now. */
export const keepMarks = async (marks: Mark[]): Promise<void> => {
  if ((await keptKey()) === null) return;
  // A panel that is opened tells all notes there are: mostly they are the same, and no page need show them anew.
  if (JSON.stringify(await keptMarks()) === JSON.stringify(marks)) return;
  await browser.storage.session.set({ [KEY]: marks });
  // Locked meanwhile: what was just forgotten must not come back.
  if ((await keptKey()) === null) return forgetMarks();
  // Where no note is left anywhere, no page has any to show, and none is looked for when it says what it shows.
  for (const tabId of await openTabs())
    if (marks.length === 0) await takeAway(tabId);
    else await send(tabId, { type: 'say-page' });
};

/** Where the extension was locked, nothing of any note stays in any page. */
export const forgetMarks = async (): Promise<void> => {
  if ((await keptKey()) !== null) return;
  await browser.storage.session.remove(KEY);
  for (const tabId of await openTabs()) {
    await takeAway(tabId);
    await send(tabId, { type: 'stop-offering' });
  }
};

/**
 * A page tells the addresses that it shows: where one of them has notes, the script that shows them is put into its
 * frames. Where none has, only what an earlier page of the same tab may have shown is taken away.
 */
export const showMarks = async (tabId: number, addresses: readonly string[]): Promise<void> => {
  const kept = await keptMarks();
  if (kept.length === 0) return;
  const pages = new Set(addresses.map(planId));
  const marks = kept.filter((mark) => pages.has(mark.planId) || mark.pages.some((page) => pages.has(page)));
  if (marks.length > 0) {
    const target = { tabId, allFrames: true };
    await browser.scripting.executeScript({ target, files: ['/marks.js'] });
    await browser.scripting.insertCSS({ target, css: MARKS_STYLE });
  }
  await send(tabId, { type: 'show-marks', marks });
};
