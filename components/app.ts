import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GuidanceForm } from '../lib/dialogue/guidance-form.ts';
import type { TabPlanFollower } from '../lib/page/tab-plan.ts';
import type { Wanted } from '../lib/page/wanted.ts';
import type { Vault } from '../lib/store/vault.ts';

/** The store when it is open, and the draft that this page holds. */
export type OpenStore = { vault: Vault; store: typeof import('../lib/store/store.ts'); draftId: string };

/**
 * Why the store can't be used. `refused`: the browser stores nothing. `blocked`: another page holds an older database
 * open. `newer`: a newer version of the extension wrote it. `outdated`: a newer version has just taken it over.
 */
export type Trouble = 'refused' | 'blocked' | 'newer' | 'outdated';

/**
 * What stands before the store. `new`: no passphrase has been chosen. `locked`: it waits for the passphrase. `evicted`:
 * the browser has cleared what was stored.
 */
export type Closed = 'new' | 'locked' | 'evicted';

/** `asking`: not known yet. `opening`: unlocked, the first screen can be written in. */
export type Opened = OpenStore | Trouble | Closed | 'asking' | 'opening';

export const isTrouble = (opened: Opened): opened is Trouble =>
  opened === 'refused' || opened === 'blocked' || opened === 'newer' || opened === 'outdated';

export const isClosed = (opened: Opened): opened is Closed =>
  opened === 'new' || opened === 'locked' || opened === 'evicted';

/** What every screen may lean on; made once by the entrypoint. */
export type App = {
  /** The tab whose plan is read, or null where there is none. */
  tabId: number | null;
  tabPlan: TabPlanFollower;
  /** The new talk that is being filled in. */
  form: Signal<GuidanceForm>;
  opened: ReadonlySignal<Opened>;
  /** The store as soon as it is open: it opens while the first screen is already there to be written in. */
  whenOpen: () => Promise<OpenStore>;
  /** The formal talk that is open on the screen, by its id. */
  openTalkId: Signal<string | null>;
  /** What the teacher wants, as said from the page; whoever does it sets it to null. */
  wanted: Signal<Wanted | null>;
  /** How often the page has told that it shows notes anew. */
  notesShown: Signal<number>;
  /** What must be kept before the page locks or goes away: screens add theirs while they are shown. */
  keepers: Set<() => Promise<void>>;
  /** Something in the page lies over the panel. */
  covered: ReadonlySignal<boolean>;
  /** The panel stands in a frame in the page, not in a tab of its own. */
  framed: boolean;
};

const AppContext = createContext<App | null>(null);

export const AppProvider = AppContext.Provider;

/** The app's parts. Throws where a component stands outside the provider. */
export const useApp = (): App => {
  const app = useContext(AppContext);
  if (!app) throw new Error('No AppProvider above');
  return app;
};

/** The open store, or null. */
export const openStoreOf = (opened: Opened): OpenStore | null => (typeof opened === 'object' ? opened : null);

/** The open store, for screens that are shown only when it is. Throws where it is not. */
export const useStore = (): OpenStore => {
  const store = openStoreOf(useApp().opened.value);
  if (!store) throw new Error('The store is not open');
  return store;
};
