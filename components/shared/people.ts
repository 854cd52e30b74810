import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import type { Live } from '../../lib/store/live.ts';
import { type App, useApp } from '../app.ts';

/** The pupils, and the ids of those last talked with, most recent first. */
export type People = { pupils: Pupil[]; recent: string[] };

const RECENT = 20;

const followPeople = ({ opened }: App): ReadonlySignal<Live<People>> => {
  const source = signal<ReadonlySignal<Live<People>> | null>(null);
  effect(() => {
    if (opened.value === null || opened.value === 'refused') return;
    const { db, store } = opened.value;
    source.value = store.live(async () => {
      const [pupils, recent] = await Promise.all([store.allPupils(db), store.recentPupilIds(db, RECENT)]);
      return { pupils, recent };
    }).signal;
  });
  return computed(() => source.value?.value ?? { state: 'loading' });
};

/** Follows the pupils for as long as the page lives; loading until the store is open. */
export const usePeople = (): Live<People> => {
  const app = useApp();
  return useMemo(() => followPeople(app), [app]).value;
};
