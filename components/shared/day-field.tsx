import { useId } from 'preact/hooks';
import { weeksAfter } from '../../lib/dialogue/calendar.ts';
import { words } from '../../lib/i18n/language.ts';

type Props = {
  label: string;
  /** How many weeks on the days are that one press chooses. */
  weeks: readonly number[];
  from: string;
  value: string | null;
  onChange: (day: string | null) => void;
};

/** A day some weeks on, or another. */
export const DayField = ({ label, weeks, from, value, onChange }: Props) => {
  const t = words.value.log;
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: one row of buttons and a date, not a form section
    <div class="due" role="group" aria-labelledby={id}>
      <span id={id} class="hint">
        {label}
      </span>
      {weeks.map((count) => {
        const day = weeksAfter(from, count);
        const chosen = value === day;
        return (
          <button
            key={count}
            type="button"
            class="chip-button"
            aria-pressed={chosen}
            onClick={() => onChange(chosen ? null : day)}
          >
            {t.weeks(count)}
          </button>
        );
      })}
      <input
        type="date"
        autocomplete="off"
        aria-label={t.otherDate(label)}
        min={from}
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
      />
    </div>
  );
};
