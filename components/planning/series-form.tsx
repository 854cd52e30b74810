import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { today, weeksAfter } from '../../lib/dialogue/calendar.ts';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import { byName } from '../../lib/dialogue/find-pupils.ts';
import { groupsOf } from '../../lib/dialogue/groups.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { type Slot, slots } from '../../lib/dialogue/slots.ts';
import { words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { failureText } from '../shared/toast.tsx';
import { addPlannedTalks } from './add-talks.ts';
import { AppointmentFields, emptyTerms, kindsOf, lengthOf, type Terms } from './appointment-fields.tsx';
import { HoursFields, type TypedHours } from './hours-fields.tsx';
import { SeriesTable } from './series-table.tsx';

const whole = (typed: string): number => Math.max(0, Math.floor(Number(typed)) || 0);

/** The slots that the typed hours give; none while something is missing. */
const laidOut = (
  count: number,
  minutes: number | null,
  { firstDay, from, until, pause, perDay }: TypedHours,
): Slot[] =>
  minutes && firstDay && from && until
    ? slots(count, { firstDay, from, until, minutes, pause: whole(pause), perDay: whole(perDay) || null })
    : [];

type Props = { pupils: Pupil[]; planned: Dialogue[]; onEnd: () => void };

/** Gives each pupil of a class a slot, over as many days as it takes; shown before it is made. */
export const SeriesForm = ({ pupils, planned, onEnd }: Props) => {
  const open = useStore();
  const t = words.value;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const active = pupils.filter(({ state }) => state === 'aktiv').toSorted(byName);
  const groups = groupsOf(pupils);
  const ofGroup = (group: string) => (group ? active.filter((pupil) => pupil.group === group) : active);
  const group = useSignal(groups[0] ?? '');
  const order = useSignal(ofGroup(groups[0] ?? ''));
  const terms = useSignal<Terms>({ ...emptyTerms, minutes: '20' });
  const hours = useSignal<TypedHours>({
    firstDay: weeksAfter(today(), 1),
    from: '08:30',
    until: '14:00',
    pause: '5',
    perDay: '',
  });
  const problem = useSignal('');
  useEffect(() => heading.current?.focus(), []);

  const minutes = lengthOf(terms.value.minutes);
  const laid = laidOut(order.value.length, minutes, hours.value);
  const incomplete = minutes === null ? t.planning.needMinutes : laid.length === 0 ? t.planning.noRoom : '';

  const save = async () => {
    if (minutes === null || laid.length === 0) return;
    const { state, place } = terms.value;
    const kinds = kindsOf(terms.value);
    try {
      await addPlannedTalks(
        open,
        order.value.flatMap((pupil, n) => {
          const slot = laid[n];
          return slot ? [{ pupil, plan: { kinds, state, date: slot.day, time: slot.time, minutes, place } }] : [];
        }),
      );
      onEnd();
    } catch (error) {
      // All is added or nothing; the table stays as it is.
      problem.value = failureText(error);
    }
  };

  return (
    <form
      autocomplete="off"
      class="talk-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {t.planning.series}
      </h2>
      <div class="field">
        <label for={id}>{t.planning.group}</label>
        <select
          id={id}
          value={group.value}
          onChange={({ currentTarget }) => {
            group.value = currentTarget.value;
            order.value = ofGroup(currentTarget.value);
          }}
        >
          {groups.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
          <option value="">{t.planning.everyone}</option>
        </select>
        {groups.length === 0 && <p class="hint">{t.planning.noGroups}</p>}
      </div>
      <AppointmentFields
        terms={terms.value}
        onChange={(changed) => {
          terms.value = changed;
        }}
      />
      <HoursFields
        hours={hours.value}
        onChange={(changed) => {
          hours.value = changed;
        }}
      />
      {order.value.length === 0 ? (
        <p class="empty">{t.planning.needPupil}</p>
      ) : (
        <>
          <p class="hint">{t.planning.seriesHint}</p>
          <SeriesTable
            pupils={order.value}
            everyone={pupils}
            slots={laid}
            minutes={minutes ?? 0}
            planned={planned}
            onOrder={(changed) => {
              order.value = changed;
            }}
          />
        </>
      )}
      <div class="save-bar">
        <p class="problem" role="alert">
          {problem.value || (order.value.length > 0 && incomplete)}
        </p>
        <button type="submit" class="primary" disabled={order.value.length === 0 || incomplete !== ''}>
          {t.planning.makeSeries(order.value.length)}
        </button>
        <button type="button" onClick={onEnd}>
          {t.cancel}
        </button>
      </div>
    </form>
  );
};
