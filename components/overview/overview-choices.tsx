import type { Period } from '../../lib/dialogue/calendar.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { overviewWords } from '../../lib/i18n/overview/words.ts';
import { halfYearName } from '../folder/half-year-name.ts';
import { GroupFilter } from '../people/group-filter.tsx';
import { Choice } from '../shared/choice.tsx';

/** What is shown of the overview, and in which order; an empty group is all. */
export type Shown = { group: string; order: 'need' | 'name'; half: 'this' | 'other' };

export const showFirst: Shown = { group: '', order: 'need', half: 'this' };

type Props = {
  pupils: Pupil[];
  periods: Record<Shown['half'], Period>;
  shown: Shown;
  onChange: (shown: Shown) => void;
};

/** Chooses group, half year and order. */
export const OverviewChoices = ({ pupils, periods, shown, onChange }: Props) => {
  const t = overviewWords.value;
  const groups = new Set(pupils.flatMap(({ state, group }) => (state === 'aktiv' && group ? [group] : [])));
  return (
    <>
      {groups.size > 0 && (
        <GroupFilter
          groups={[...groups].sort((a, b) => a.localeCompare(b, 'nb'))}
          group={shown.group}
          onChange={(group) => onChange({ ...shown, group })}
        />
      )}
      <Choice
        label={t.halfYear}
        options={(['this', 'other'] as const).map((value) => ({ value, label: halfYearName(periods[value]) }))}
        value={shown.half}
        onChange={(half) => onChange({ ...shown, half })}
      />
      <Choice
        label={t.order}
        options={(['need', 'name'] as const).map((value) => ({ value, label: t.orders[value] }))}
        value={shown.order}
        onChange={(order) => onChange({ ...shown, order })}
      />
      {shown.order === 'need' && <p class="hint">{t.orderWhy}</p>}
    </>
  );
};
