import { useId } from 'preact/hooks';
import { halfYearOf, type Period, schoolYearOf } from '../../lib/dialogue/calendar.ts';
import { exportWords } from '../../lib/i18n/exporting/words.ts';
import { Choice } from '../shared/choice.tsx';

/** What the teacher chose: a named period, or two days. */
export type Span = { kind: 'all' | 'halfYear' | 'schoolYear' | 'between' } & Period;

/** Everything, with this half year ready in the two day fields. */
export const emptySpan = (day: string): Span => ({ kind: 'all', ...halfYearOf(day) });

/** The period that a choice means on a day; null is all time. */
export const periodOf = ({ kind, from, to }: Span, day: string): Period | null =>
  ({ all: null, halfYear: halfYearOf(day), schoolYear: schoolYearOf(day), between: { from, to } })[kind];

/** Chooses a period. */
export const PeriodFields = ({ span, onChange }: { span: Span; onChange: (span: Span) => void }) => {
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
        onChange={(kind) => onChange({ ...span, kind })}
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
