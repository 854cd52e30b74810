import { useId } from 'preact/hooks';
import { weeksAfter } from '../../lib/dialogue/calendar.ts';
import type { Agreement } from '../../lib/dialogue/dialogue.ts';
import { words } from '../../lib/i18n/language.ts';
import { TextField } from '../shared/text-field.tsx';

const WEEKS = [1, 2, 4];

type Props = { agreement: Agreement; talkDate: string; onChange: (agreement: Agreement) => void };

/** A short agreement and the day it is looked at again: one, two or four weeks on, or another day. */
export const AgreementFields = ({ agreement, talkDate, onChange }: Props) => {
  const t = words.value;
  const id = useId();
  const setDue = (due: string | null) => onChange({ ...agreement, due });
  return (
    <div class="agreement">
      <TextField
        label={t.log.agreement}
        hint={t.log.agreementHint}
        value={agreement}
        maxLength={2000}
        onChange={onChange}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: one row of buttons and a date, not a form section */}
      <div class="due" role="group" aria-labelledby={id}>
        <span id={id} class="hint">
          {t.log.due}
        </span>
        {WEEKS.map((weeks) => {
          const day = weeksAfter(talkDate, weeks);
          const chosen = agreement.due === day;
          return (
            <button
              key={weeks}
              type="button"
              class="chip-button"
              aria-pressed={chosen}
              onClick={() => setDue(chosen ? null : day)}
            >
              {t.log.weeks(weeks)}
            </button>
          );
        })}
        <input
          type="date"
          aria-label={t.log.otherDate}
          min={talkDate}
          value={agreement.due ?? ''}
          onChange={({ currentTarget }) => setDue(currentTarget.value || null)}
        />
      </div>
    </div>
  );
};
