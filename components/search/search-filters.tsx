import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { today } from '../../lib/dialogue/calendar.ts';
import { folderWords } from '../../lib/i18n/folder/words.ts';
import { words } from '../../lib/i18n/language.ts';
import { searchWords } from '../../lib/i18n/search/words.ts';
import {
  everything,
  isNarrowed,
  KINDS,
  type Kind,
  type SearchFilter,
  STATES,
  type State,
} from '../../lib/search/entry.ts';
import { PeriodFields } from '../export/period-fields.tsx';
import { allTime, periodOf } from '../export/span.ts';
import { useDuties } from '../practice/use-duties.ts';
import { Select } from '../shared/select.tsx';

type Props = { filter: SearchFilter; subjects: readonly string[]; onChange: (filter: SearchFilter) => void };

const kindName = (kind: Kind): string =>
  kind === 'note' || kind === 'pupil' ? searchWords.value.kinds[kind] : words.value.talks.kinds[kind];
const stateName = (state: State): string =>
  state === 'aktiv' || state === 'arkivert' ? searchWords.value.states[state] : folderWords.value.states[state];
/** Subjects come as keys, in lower case. */
const subjectName = (subject: string): string => subject.charAt(0).toLocaleUpperCase('nb') + subject.slice(1);

/** Narrows a search: what is looked for, in which subject, state and period. */
export const SearchFilters = ({ filter, subjects, onChange }: Props) => {
  const t = searchWords.value;
  const { halfYears } = useDuties();
  const span = useSignal({
    ...allTime,
    ...(filter.period && { kind: 'between' as const, ...filter.period }),
  });
  // Only at first: it does not close under the hands of whoever takes a choice back.
  const narrowedBefore = useMemo(() => isNarrowed(filter), []);
  const names = subjects.filter(Boolean).toSorted((a, b) => a.localeCompare(b, 'nb'));
  return (
    <details class="more" open={narrowedBefore}>
      <summary>{t.narrow}</summary>
      <div class="folder-selects">
        <Select
          label={t.kind}
          none={t.allKinds}
          value={filter.kind}
          options={KINDS.map((kind) => ({ value: kind, label: kindName(kind) }))}
          onChange={(chosen) => onChange({ ...filter, kind: KINDS.find((kind) => kind === chosen) ?? '' })}
        />
        <Select
          label={t.subject}
          none={t.allSubjects}
          value={filter.subject}
          options={names.map((subject) => ({ value: subject, label: subjectName(subject) }))}
          onChange={(subject) => onChange({ ...filter, subject })}
        />
        <Select
          label={t.state}
          none={t.allStates}
          value={filter.state}
          options={STATES.map((state) => ({ value: state, label: stateName(state) }))}
          onChange={(chosen) => onChange({ ...filter, state: STATES.find((state) => state === chosen) ?? '' })}
        />
      </div>
      <PeriodFields
        span={span.value}
        halfYears={halfYears}
        onChange={(chosen) => {
          span.value = chosen;
          onChange({ ...filter, period: periodOf(chosen, today(), halfYears) });
        }}
      />
      {isNarrowed(filter) && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            span.value = allTime;
            onChange(everything);
          }}
        >
          {t.clear}
        </button>
      )}
    </details>
  );
};
