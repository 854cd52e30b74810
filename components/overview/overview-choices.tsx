import type { Period } from '../../lib/dialogue/calendar.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { overviewWords } from '../../lib/i18n/overview/words.ts';
import { halfYearName } from '../folder/half-year-name.ts';
import { Choice } from '../shared/choice.tsx';
import { GroupChoice } from './group-choice.tsx';
import type { Shown } from './shown.ts';

type Props = {
  pupils: Pupil[];
  periods: Record<Shown['half'], Period>;
  shown: Shown;
  onChange: (shown: Shown) => void;
};

/** Chooses group, half year and order. */
export const OverviewChoices = ({ pupils, periods, shown, onChange }: Props) => {
  const t = overviewWords.value;
  return (
    <>
      <GroupChoice pupils={pupils} group={shown.group} onChange={(group) => onChange({ ...shown, group })} />
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
