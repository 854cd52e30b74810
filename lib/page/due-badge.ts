import { browser } from '../browser.ts';
import { today } from '../dialogue/calendar.ts';

/** Minutes between two looks at what is due, so that the number is right on the morning of a day. */
const EVERY = 60;
const ALARM = 'due';
/** The database has a table of what is due from this version on, as browsers count (tenfold). */
const SINCE = 90;

const opened = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('laeringsdialog');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });

/** How many agreements are due by today. No data key is needed: days stand in the clear, and nothing else is read. */
const countDue = async (): Promise<number> => {
  const kept = (await indexedDB.databases()).find(({ name }) => name === 'laeringsdialog');
  // Opening what is not there would make it.
  if ((kept?.version ?? 0) < SINCE) return 0;
  const db = await opened();
  try {
    return await new Promise<number>((resolve, reject) => {
      const due = db.transaction('due').objectStore('due').getAllKeys();
      // The keys are a pupil, a day and a talk.
      due.onsuccess = () => resolve(due.result.filter((key) => Array.isArray(key) && String(key[1]) <= today()).length);
      due.onerror = () => reject(due.error);
    });
  } finally {
    db.close();
  }
};

/** Shows on the toolbar button how many agreements are due; nothing where none is. */
export const showDue = async (): Promise<void> => {
  const count = await countDue();
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
};

/**
 * Keeps the number right: when the browser or this version starts, every hour, and when a page of ours says that it has
 * changed. Not each time that the background wakes: the number is still there then. For the background.
 */
export const keepDueShown = (): void => {
  const begin = async () => {
    await browser.alarms.create(ALARM, { periodInMinutes: EVERY });
    await showDue();
  };
  browser.runtime.onInstalled.addListener(begin);
  browser.runtime.onStartup.addListener(begin);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void showDue();
  });
};
