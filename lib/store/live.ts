import { type ReadonlySignal, signal } from '@preact/signals-core';
import { liveQuery } from 'dexie';

/**
 * Tells `handle` each answer of a query, at first and after every change that touches it, until it is ended. A database
 * that can't be read is told of by every screen that reads it, and so not here.
 */
export const follow = <T>(query: () => Promise<T>, handle: (answer: T) => void): (() => void) => {
  const subscription = liveQuery(query).subscribe({ next: handle, error: () => {} });
  return () => subscription.unsubscribe();
};

/** What a live query knows: not yet anything, its newest answer, or that it failed. */
export type Live<T> = { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; error: unknown };

/**
 * The bridge from Dexie's live queries to signals: the signal follows every change that touches the query, made in
 * this page or in another.
 * @returns the signal, and what ends the query
 */
export const live = <T>(query: () => Promise<T>): { signal: ReadonlySignal<Live<T>>; end: () => void } => {
  const current = signal<Live<T>>({ state: 'loading' });
  const subscription = liveQuery(query).subscribe({
    next: (value) => {
      current.value = { state: 'ready', value };
    },
    error: (error: unknown) => {
      current.value = { state: 'failed', error };
    },
  });
  return { signal: current, end: () => subscription.unsubscribe() };
};
