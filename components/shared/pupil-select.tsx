import { useSignal } from '@preact/signals';
import { byName } from '../../lib/dialogue/find-pupils.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';

type Props = {
  /** For a label that stands elsewhere. */
  id?: string;
  'aria-label'?: string;
  pupils: Pupil[];
  /** What stands for no pupil in particular. */
  none: string;
  /** The chosen pupil's id, or empty. */
  value: string;
  onChange: (id: string) => void;
};

/** Chooses one of the pupils by name, or none. Archived ones are out of sight until they are asked for. */
export const PupilSelect = ({ pupils, none, value, onChange, ...attributes }: Props) => {
  const showsArchived = useSignal(false);
  const offered = pupils.filter(({ id, state }) => showsArchived.value || state === 'aktiv' || id === value);
  return (
    <>
      <select {...attributes} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">{none}</option>
        {offered.toSorted(byName).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      {pupils.some(({ state }) => state === 'arkivert') && (
        <label class="choice-option">
          <input
            type="checkbox"
            checked={showsArchived.value}
            onChange={({ currentTarget }) => {
              showsArchived.value = currentTarget.checked;
            }}
          />
          <span>{words.value.pupils.showArchived}</span>
        </label>
      )}
    </>
  );
};
