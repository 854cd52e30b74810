import { useSignal } from '@preact/signals';
import { useId, useMemo } from 'preact/hooks';
import { halfYearOf, type Period, today } from '../../lib/dialogue/calendar.ts';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import { DialogueKind } from '../../lib/dialogue/dialogue-kind.ts';
import type { Boundary } from '../../lib/dialogue/duties.ts';
import { type FolderFilter, periodsOf, showAll, subjectsOf } from '../../lib/dialogue/folder.ts';
import { goalHistories } from '../../lib/dialogue/goal-history.ts';
import { exportWords } from '../../lib/i18n/exporting/words.ts';
import { folderWords } from '../../lib/i18n/folder/words.ts';
import { words } from '../../lib/i18n/language.ts';
import { Select } from '../shared/select.tsx';
import { halfYearName, schoolYearName } from './half-year-name.ts';

type Props = {
  talks: Dialogue[];
  shown: number;
  boundary: Boundary;
  filter: FolderFilter;
  onChange: (filter: FolderFilter) => void;
};

const BETWEEN = 'between';
const nameOf = ({ from, to }: Period): string => `${from} ${to}`;

/** Chooses what of the folder is shown: a subject, a kind of talk, a period, a goal; and says how much that is. */
export const FolderFilters = ({ talks, shown, boundary, filter, onChange }: Props) => {
  const t = folderWords.value.filter;
  const between = useSignal(false);
  const subjects = useMemo(() => subjectsOf(talks), [talks]);
  const goals = useMemo(() => goalHistories(talks), [talks]);
  const { halfYears, schoolYears } = useMemo(
    () => periodsOf(talks, boundary),
    [talks, boundary.autumn, boundary.spring],
  );
  const known = [...halfYears, ...schoolYears];
  const { period } = filter;
  const wrong = period !== null && period.to < period.from;

  const choosePeriod = (chosen: string) => {
    between.value = chosen === BETWEEN;
    const named = known.find((each) => nameOf(each) === chosen) ?? null;
    onChange({ ...filter, period: chosen === BETWEEN ? (period ?? halfYearOf(today(), boundary)) : named });
  };
  return (
    <section class="folder-filters" aria-label={t.heading}>
      <div class="folder-selects">
        <Select
          label={t.kind}
          none={t.allKinds}
          value={filter.kind}
          options={DialogueKind.options.map((kind) => ({ value: kind, label: words.value.talks.kinds[kind] }))}
          onChange={(kind) => onChange({ ...filter, kind: DialogueKind.options.find((each) => each === kind) ?? '' })}
        />
        <Select
          label={t.subject}
          none={t.allSubjects}
          value={filter.subject}
          options={subjects.map((subject) => ({ value: subject, label: subject }))}
          onChange={(subject) => onChange({ ...filter, subject })}
        />
        <Select
          label={t.period}
          none={t.allTime}
          value={between.value ? BETWEEN : period ? nameOf(period) : ''}
          options={[
            ...halfYears.map((each) => ({ value: nameOf(each), label: halfYearName(each) })),
            ...schoolYears.map((each) => ({ value: nameOf(each), label: schoolYearName(each) })),
            { value: BETWEEN, label: t.between },
          ]}
          onChange={choosePeriod}
        />
        <Select
          label={t.goal}
          none={t.allGoals}
          value={filter.goal}
          options={goals.map(({ key, text }) => ({ value: key, label: text }))}
          onChange={(goal) => onChange({ ...filter, goal })}
        />
      </div>
      {between.value && period && <Days period={period} onChange={(days) => onChange({ ...filter, period: days })} />}
      <p class="problem" role="alert">
        {wrong && exportWords.value.wrongPeriod}
      </p>
      <div class="row-actions">
        <p class="hint" role="status">
          {t.shown(shown, talks.length)}
        </p>
        {Object.values(filter).some(Boolean) && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              between.value = false;
              onChange(showAll);
            }}
          >
            {t.clear}
          </button>
        )}
      </div>
    </section>
  );
};

const Days = ({ period, onChange }: { period: Period; onChange: (period: Period) => void }) => {
  const id = useId();
  const t = exportWords.value;
  return (
    <div class="two-fields">
      {(['from', 'to'] as const).map((end) => (
        <div key={end} class="field">
          <label for={`${id}-${end}`}>{t[end]}</label>
          <input
            id={`${id}-${end}`}
            type="date"
            required
            value={period[end]}
            onChange={({ currentTarget: { value } }) => value && onChange({ ...period, [end]: value })}
          />
        </div>
      ))}
    </div>
  );
};
