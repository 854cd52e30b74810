import { byGroupName, groupsOf } from '../../lib/dialogue/groups.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { noteWords } from '../../lib/i18n/notes/words.ts';
import { Select } from '../shared/select.tsx';

type Props = { pupils: Pupil[]; value: string | null; onChange: (group: string | null) => void };

/** Chooses one of the groups that pupils are in; the one that is chosen stays, though nobody may be in it any more. */
export const GroupSelect = ({ pupils, value, onChange }: Props) => {
  const t = noteWords.value;
  const groups = [...new Set([...groupsOf(pupils), ...(value ? [value] : [])])].sort(byGroupName);
  if (groups.length === 0) return null;
  return (
    <Select
      label={t.group}
      none={t.noGroup}
      value={value ?? ''}
      options={groups.map((group) => ({ value: group, label: group }))}
      onChange={(group) => onChange(group || null)}
    />
  );
};
