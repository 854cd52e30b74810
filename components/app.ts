import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GuidanceForm } from '../lib/dialogue/guidance-form.ts';
import type { TabPlanFollower } from '../lib/page/tab-plan.ts';
import type { Vault } from '../lib/store/vault.ts';

/** The store when it is open, and the draft that this page holds. */
export type OpenStore = { vault: Vault; store: typeof import('../lib/store/store.ts'); draftId: string };

/**
 * How it stands with the store. `asking`: not known yet. `new`: no passphrase has been chosen. `locked`: it waits for
 * the passphrase. `opening`: unlocked, the first screen can be written in. `refused`: the browser stores nothing.
 */
export type Opened = OpenStore | 'asking' | 'new' | 'locked' | 'opening' | 'refused';

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
