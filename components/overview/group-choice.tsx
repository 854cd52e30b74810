import { groupsOf } from '../../lib/dialogue/groups.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { GroupFilter } from '../people/group-filter.tsx';

type Props = { pupils: readonly Pupil[]; group: string; onChange: (group: string) => void };

/** The active pupils of a group; an empty group is all. */
export const activeIn = (pupils: readonly Pupil[], group: string): Pupil[] =>
  pupils.filter(({ state, group: own }) => state === 'aktiv' && (!group || own === group));

/** Chooses among the groups of the pupils, where there are any. */
export const GroupChoice = ({ pupils, ...choice }: Props) => {
  const groups = groupsOf(pupils);
  return groups.length > 0 ? <GroupFilter groups={groups} {...choice} /> : null;
};
