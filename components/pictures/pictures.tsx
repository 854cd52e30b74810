import '../style/pictures.css';
import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { halfYearOf, today } from '../../lib/dialogue/calendar.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
import { overviewWords } from '../../lib/i18n/overview/words.ts';
import { picturesWords } from '../../lib/i18n/pictures/words.ts';
import { useStore } from '../app.ts';
import { halfYearName } from '../folder/half-year-name.ts';
import { activeIn, GroupChoice } from '../overview/group-choice.tsx';
import { useDuties } from '../practice/use-duties.ts';
import { Notice } from '../shared/notice.tsx';
import { Select } from '../shared/select.tsx';
import { useLive } from '../shared/use-live.ts';
import { HalfYear } from './half-year.tsx';

type Props = { pupils: Pupil[]; group: string; onGroup: (group: string) => void; onBack: () => void };

/** A half year of a class in pictures, this one or an earlier one in which talks were held. */
export const Pictures = ({ pupils, group, onGroup, onBack }: Props) => {
  const { vault, store } = useStore();
  const t = picturesWords.value;
  const { halfYears } = useDuties();
  const day = today();
  const chosen = useSignal('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const held = useLive(() => store.halfYearsHeld(vault, day, halfYears), [day, halfYears.autumn, halfYears.spring]);
  const active = useMemo(() => activeIn(pupils, group), [pupils, group]);
  if (held.state === 'failed') return <Notice alert>{words.value.state.failed}</Notice>;
  const periods = held.state === 'ready' ? held.value : [halfYearOf(day, halfYears)];
  const period = periods.find(({ from }) => from === chosen.value) ?? periods[0];
  return (
    <article class="pictures">
      <h2 ref={heading} tabIndex={-1}>
        {t.heading}
      </h2>
      <div class="pictures-choices">
        <GroupChoice pupils={pupils} group={group} onChange={onGroup} />
        <Select
          label={t.halfYear}
          value={period?.from ?? ''}
          options={periods.map((each) => ({ value: each.from, label: halfYearName(each) }))}
          onChange={(from) => {
            chosen.value = from;
          }}
        />
        <div class="row-actions no-print">
          <button type="button" onClick={() => print()}>
            {t.print}
          </button>
          <button type="button" onClick={onBack}>
            {t.back}
          </button>
        </div>
      </div>
      {active.length === 0 && <p class="empty">{overviewWords.value.nobody}</p>}
      {active.length > 0 && period && <HalfYear pupils={active} period={period} />}
    </article>
  );
};
