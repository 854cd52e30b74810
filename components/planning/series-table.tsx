import { collisions } from '../../lib/dialogue/appointments.ts';
import { today } from '../../lib/dialogue/calendar.ts';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import type { Slot } from '../../lib/dialogue/slots.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { namesOf } from './meeting-words.ts';

type Props = {
  pupils: Pupil[];
  everyone: Pupil[];
  slots: Slot[];
  minutes: number;
  planned: Dialogue[];
  onOrder: (pupils: Pupil[]) => void;
};

/** Who comes when, before it is made: the order can be changed, pupils left out. */
export const SeriesTable = ({ pupils, everyone, slots, minutes, planned, onOrder }: Props) => {
  const t = words.value.planning;
  const move = (at: number, by: number) => {
    const order = pupils.toSpliced(at, 1);
    const [moved] = pupils.slice(at, at + 1);
    if (moved) onOrder(order.toSpliced(at + by, 0, moved));
  };
  const warningOf = ({ day, time }: Slot) => {
    const inTheWay = collisions({ day, time, minutes }, planned);
    return [day < today() && t.past, inTheWay.length > 0 && t.collides(namesOf(inTheWay, everyone))]
      .filter(Boolean)
      .join(' ');
  };
  return (
    <table class="series">
      <caption>{t.order}</caption>
      <thead>
        <tr>
          <th scope="col">{t.when}</th>
          <th scope="col">{t.who}</th>
          <th scope="col">{t.move}</th>
        </tr>
      </thead>
      <tbody>
        {pupils.map((pupil, n) => {
          const slot = slots[n];
          const warning = slot ? warningOf(slot) : '';
          return (
            <tr key={pupil.id}>
              <td>
                {slot && (
                  <>
                    <span class="nowrap">{formatDay(slot.day)}</span> <strong>{slot.time}</strong>
                  </>
                )}
                {warning && <small class="warning">{warning}</small>}
              </td>
              <th scope="row">{pupil.name}</th>
              <td class="row-actions">
                <button type="button" aria-label={t.up(pupil.name)} disabled={n === 0} onClick={() => move(n, -1)}>
                  ↑
                </button>
                <button
                  type="button"
                  aria-label={t.down(pupil.name)}
                  disabled={n === pupils.length - 1}
                  onClick={() => move(n, 1)}
                >
                  ↓
                </button>
                <button
                  type="button"
                  class="quiet"
                  aria-label={t.leaveOut(pupil.name)}
                  onClick={() => onOrder(pupils.toSpliced(n, 1))}
                >
                  {t.leaveOutShort}
                </button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
