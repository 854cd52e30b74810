import Dexie, { type ObservabilitySet, RangeSet } from 'dexie';
import type { Database } from './database.ts';

/** Rows of a table that were written or deleted: those whose ids lie from one key to another, both included. */
export type Changed<T extends string> = { table: T; from: unknown; to: unknown };

/**
 * Tells `handle` which rows of some tables were changed, in this page or in another, until it is ended. What changed is
 * not looked at: a row may also have been laid in the bin or taken from it, or replaced by an older one from a copy.
 */
export const followChanges = <T extends 'pupils' | 'dialogues' | 'annotations'>(
  { name }: Database,
  tables: readonly T[],
  handle: (changed: Changed<T>) => void,
): (() => void) => {
  const listen = (parts: ObservabilitySet) => {
    for (const table of tables) {
      const part = parts[`idb://${name}/${table}/`];
      if (!part) continue;
      // What comes from another page has lost its prototype.
      for (const { from, to } of new RangeSet().add(part)) handle({ table, from, to });
    }
  };
  Dexie.on('storagemutated', listen);
  return () => Dexie.on.storagemutated.unsubscribe(listen);
};
