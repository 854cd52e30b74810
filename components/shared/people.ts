import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import type { Live } from '../../lib/store/live.ts';
import { type App, openStoreOf, useApp } from '../app.ts';

/** The pupils, and the ids of those last talked with, most recent first. */
export type People = { pupils: Pupil[]; recent: string[] };

const RECENT = 20;

const followPeople = ({ opened }: App): ReadonlySignal<Live<People>> => {
  const source = signal<ReadonlySignal<Live<People>> | null>(null);
  effect(() => {
    const open = openStoreOf(opened.value);
    if (!open) return;
    const { vault, store } = open;
    const query = store.live(async () => {
      const [pupils, recent] = await Promise.all([store.allPupils(vault), store.recentPupilIds(vault, RECENT)]);
      return { pupils, recent };
    });
    source.value = query.signal;
    return () => {
      query.end();
      source.value = null;
    };
  });
  return computed(() => source.value?.value ?? { state: 'loading' });
};

/** Follows the pupils for as long as the page lives; loading until the store is open. */
export const usePeople = (): Live<People> => {
  const app = useApp();
  return useMemo(() => followPeople(app), [app]).value;
};
