import { useId } from 'preact/hooks';
import { words } from '../../lib/i18n/language.ts';

/** The hours of a series as they are typed. */
export type TypedHours = { firstDay: string; from: string; until: string; pause: string; perDay: string };

type Props = { hours: TypedHours; onChange: (hours: TypedHours) => void };

/** First day, times, pause and how many a day. */
export const HoursFields = ({ hours, onChange }: Props) => {
  const t = words.value.planning;
  const id = useId();
  const field = (
    name: keyof TypedHours,
    type: 'date' | 'time' | 'number',
    more: { min?: number; max?: number } = {},
  ) => (
    <div class="field">
      <label for={`${id}-${name}`}>{t[name]}</label>
      <input
        id={`${id}-${name}`}
        type={type}
        autocomplete="off"
        required={name !== 'perDay'}
        {...more}
        value={hours[name]}
        onInput={({ currentTarget }) => onChange({ ...hours, [name]: currentTarget.value })}
      />
    </div>
  );
  return (
    <div class="two-fields">
      {field('firstDay', 'date')}
      {field('from', 'time')}
      {field('until', 'time')}
      {field('pause', 'number', { min: 0, max: 120 })}
      {field('perDay', 'number', { min: 1, max: 60 })}
    </div>
  );
};
