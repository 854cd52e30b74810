import { byName } from '../../lib/dialogue/find-pupils.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';

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

/** Chooses one of the pupils by name, or none. */
export const PupilSelect = ({ pupils, none, value, onChange, ...attributes }: Props) => (
  <select {...attributes} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
    <option value="">{none}</option>
    {pupils.toSorted(byName).map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </select>
);
