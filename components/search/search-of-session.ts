import { type Search, startSearch } from '../../lib/search-worker/start-search.ts';
import { type App, type OpenStore, openStoreOf } from '../app.ts';

const begun = new WeakMap<OpenStore, Search>();

/**
 * The search of this page while it is unlocked: begun when it is first wanted, since all records are read for it, and
 * ended with all it knows when the store closes. Throws where the store is not open.
 */
export const searchOfSession = ({ opened }: App): Search => {
  const open = openStoreOf(opened.peek());
  if (!open) throw new Error('The store is not open');
  const known = begun.get(open);
  if (known) return known;
  const search = startSearch(open.vault.keys);
  begun.set(open, search);
  const stop = opened.subscribe((now) => {
    if (now === open) return;
    search.end();
    queueMicrotask(() => stop());
  });
  return search;
};
