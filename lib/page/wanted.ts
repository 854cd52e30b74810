import { browser } from '../browser.ts';
import { tellLauncher, togglePanel } from './tabs.ts';

/** The frame in which the teacher said so, where it is known: each keeps what was marked in it, however long ago. */
type In = { frameId: number | null };

/**
 * What the teacher wants of the panel while the page has the focus: what is marked as goals, a note beside what is
 * marked (in a colour, where one was chosen), or a note that is there.
 */
export type Wanted =
  | ({ what: 'goals' } & In)
  | ({ what: 'note'; color: string | null } & In)
  | { what: 'open-note'; id: string };

const keyOf = (tabId: number) => `wanted:${tabId}`;

/** Has the panel of a tab do what is wanted; opens it first where it is closed. */
export const wantOfPanel = async (tabId: number | undefined, wanted: Wanted): Promise<void> => {
  if (tabId === undefined) return;
  await browser.storage.session.set({ [keyOf(tabId)]: wanted });
  if (!(await tellLauncher(tabId, { type: 'wanted' }))) await togglePanel(tabId);
};

/** What is wanted of the panel of a tab, asked once; null where it is nothing. */
export const takeWanted = async (tabId: number): Promise<unknown> => {
  const key = keyOf(tabId);
  const { [key]: wanted = null } = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  return wanted;
};
