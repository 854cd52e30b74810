import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { collisions, type Meeting } from '../../lib/dialogue/appointments.ts';
import { today } from '../../lib/dialogue/calendar.ts';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { leaveOnEscape } from '../shared/leave-on-escape.ts';
import { attempt } from '../shared/toast.tsx';
import { changeMeetings } from './change-meeting.ts';
import { nameOf, namesOf } from './meeting-words.ts';
import { WhenFields } from './when-fields.tsx';

type Props = { meeting: Meeting; pupils: Pupil[]; planned: Dialogue[]; onEnd: () => void };

/** Moves a meeting to another time. */
export const MoveFields = ({ meeting, pupils, planned, onEnd }: Props) => {
  const open = useStore();
  const t = words.value;
  const [first] = meeting;
  const name = nameOf(meeting, pupils);
  const form = useRef<HTMLFormElement>(null);
  const date = useSignal(first.date);
  const time = useSignal(first.appointment?.time ?? '');
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const minutes = first.appointment?.minutes ?? 0;
  const ids = meeting.map(({ id }) => id);
  const inTheWay = time.value ? collisions({ day: date.value, time: time.value, minutes }, planned, ids) : [];
  const warnings = [
    date.value && date.value < today() ? t.planning.past : '',
    inTheWay.length > 0 ? t.planning.collides(namesOf(inTheWay, pupils)) : '',
  ].filter(Boolean);
  const move = async () => {
    if (!date.value) return;
    const change = ({ appointment }: Dialogue) => ({
      date: date.value,
      appointment: appointment && { ...appointment, time: time.value || null },
    });
    await changeMeetings(open, [meeting], change, t.planning.moved(name));
    onEnd();
  };
  return (
    <form
      ref={form}
      autocomplete="off"
      class="two-fields"
      aria-label={t.planning.moveTalk(name)}
      onKeyDown={leaveOnEscape(onEnd)}
      onSubmit={(event) => {
        event.preventDefault();
        attempt(move);
      }}
    >
      <WhenFields
        date={date.value}
        time={time.value}
        onDate={(day) => {
          date.value = day;
        }}
        onTime={(chosen) => {
          time.value = chosen;
        }}
      />
      <p class="warning" role="status">
        {warnings.join(' ')}
      </p>
      <div class="row-actions">
        <button type="submit" class="primary">
          {t.planning.move}
        </button>
        <button type="button" onClick={onEnd}>
          {t.cancel}
        </button>
      </div>
    </form>
  );
};
