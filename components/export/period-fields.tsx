import { useId } from 'preact/hooks';
import { halfYearOf, today } from '../../lib/dialogue/calendar.ts';
import type { Boundary } from '../../lib/dialogue/duties.ts';
import { exportWords } from '../../lib/i18n/exporting/words.ts';
import { Choice } from '../shared/choice.tsx';
import type { Span } from './span.ts';

type Props = { span: Span; halfYears: Boundary; onChange: (span: Span) => void };

/** Chooses a period. This half year stands ready in the two day fields. */
export const PeriodFields = ({ span, halfYears, onChange }: Props) => {
  const t = exportWords.value;
  const id = useId();
  const day = (name: 'from' | 'to') => (
    <div class="field">
      <label for={`${id}-${name}`}>{t[name]}</label>
      <input
        id={`${id}-${name}`}
        type="date"
        required
        value={span[name]}
        onChange={({ currentTarget }) => currentTarget.value && onChange({ ...span, [name]: currentTarget.value })}
      />
    </div>
  );
  return (
    <>
      <Choice
        label={t.when}
        options={[
          { value: 'all', label: t.allTime },
          { value: 'halfYear', label: t.halfYear },
          { value: 'schoolYear', label: t.schoolYear },
          { value: 'between', label: t.between },
        ]}
        value={span.kind}
        onChange={(kind) => onChange(span.from ? { ...span, kind } : { kind, ...halfYearOf(today(), halfYears) })}
      />
      {span.kind === 'between' && (
        <div class="two-fields">
          {day('from')}
          {day('to')}
        </div>
      )}
    </>
  );
};
