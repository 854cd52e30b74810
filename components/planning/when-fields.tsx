import { useId } from 'preact/hooks';
import { words } from '../../lib/i18n/language.ts';

type Props = { date: string; time: string; onDate: (date: string) => void; onTime: (time: string) => void };

/** Date and time of a talk; the time may be left open. */
export const WhenFields = ({ date, time, onDate, onTime }: Props) => {
  const t = words.value.planning;
  const id = useId();
  return (
    <>
      <div class="field">
        <label for={`${id}-date`}>{t.date}</label>
        <input
          id={`${id}-date`}
          type="date"
          required
          value={date}
          onChange={({ currentTarget }) => onDate(currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`${id}-time`}>{t.time}</label>
        <input
          id={`${id}-time`}
          type="time"
          autocomplete="off"
          value={time}
          onChange={({ currentTarget }) => onTime(currentTarget.value)}
        />
      </div>
    </>
  );
};
