import { type Signal, signal } from '@preact/signals';
import { groupsOf } from '../../lib/dialogue/groups.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { type OpenStore, useStore } from '../app.ts';

/** What is shown of the overview, and in which order; an empty group is all. */
export type Shown = { group: string; order: 'need' | 'name'; half: 'this' | 'other' };

/** More pupils than this are looked at a group at a time, until the teacher asks for all. */
const CLASSES = 60;

/** What is shown before the teacher has chosen: all pupils, or the first group where they are many. */
export const showFirst = (pupils: readonly Pupil[]): Shown => {
  const many = pupils.filter(({ state }) => state === 'aktiv').length > CLASSES;
  return { group: (many && groupsOf(pupils)[0]) || '', order: 'need', half: 'this' };
};

const chosen = new WeakMap<OpenStore, Signal<Shown>>();

/** What is shown, and how to change it: it stays so while it is unlocked, but for a group that is gone. */
export const useShown = (pupils: readonly Pupil[]): [Shown, (shown: Shown) => void] => {
  const open = useStore();
  const kept = chosen.get(open) ?? signal(showFirst(pupils));
  chosen.set(open, kept);
  const { group, ...others } = kept.value;
  const choose = (shown: Shown) => {
    kept.value = shown;
  };
  return [{ ...others, group: groupsOf(pupils).includes(group) ? group : '' }, choose];
};
