import { useId } from 'preact/hooks';
import { weeksAfter } from '../../lib/dialogue/calendar.ts';
import { words } from '../../lib/i18n/language.ts';

const WEEKS = [2, 4, 6];

type Props = { label: string; from: string; value: string | null; onChange: (day: string | null) => void };

/** A day some weeks on, or another. */
export const DayField = ({ label, from, value, onChange }: Props) => {
  const t = words.value.conversation;
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: one row of buttons and a date, not a form section
    <div class="due" role="group" aria-labelledby={id}>
      <span id={id} class="day-label">
        {label}
      </span>
      {WEEKS.map((weeks) => {
        const day = weeksAfter(from, weeks);
        const chosen = value === day;
        return (
          <button
            key={weeks}
            type="button"
            class="chip-button"
            aria-pressed={chosen}
            onClick={() => onChange(chosen ? null : day)}
          >
            {t.weeks(weeks)}
          </button>
        );
      })}
      <input
        type="date"
        autocomplete="off"
        aria-label={t.otherDate(label)}
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
      />
    </div>
  );
};
