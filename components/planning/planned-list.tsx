import { type Meeting, meetingsOf } from '../../lib/dialogue/appointments.ts';
import { halfYearOf, today } from '../../lib/dialogue/calendar.ts';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { useDuties } from '../practice/use-duties.ts';
import { useLive } from '../shared/use-live.ts';
import { MeetingCard } from './meeting-card.tsx';

type Props = {
  pupils: Pupil[];
  planned: Dialogue[];
  /** Ids of the first talks of the chosen meetings; null where nothing can be made of them. */
  chosen: readonly string[] | null;
  onChosen: (ids: string[]) => void;
  onGone: () => void;
};

/** Planned meetings by day, and those that were declined this half year. */
export const PlannedList = ({ pupils, planned, chosen, onChosen, onGone }: Props) => {
  const { vault, store } = useStore();
  const t = words.value.planning;
  const days = Map.groupBy(meetingsOf(planned), ([{ date }]) => date);
  const { halfYears } = useDuties();
  const { from, to } = halfYearOf(today(), halfYears);
  const declined = useLive(() => store.declinedTalks(vault, { from, to }), [from, to]);
  const turnedDown = declined.state === 'ready' ? meetingsOf(declined.value) : [];
  const card = (meeting: Meeting, withChoice: boolean) => {
    const [{ id }] = meeting;
    const choosing = chosen &&
      withChoice && {
        chosen: chosen.includes(id),
        onChange: (ticked: boolean) => onChosen(ticked ? [...chosen, id] : chosen.filter((other) => other !== id)),
      };
    return (
      <li key={id}>
        <MeetingCard {...{ meeting, pupils, planned, onGone }} choosing={choosing || null} />
      </li>
    );
  };
  return (
    <>
      {days.size === 0 && <p class="empty">{t.none}</p>}
      {[...days].map(([day, meetings]) => (
        <section key={day} class="follow-ups" aria-label={formatDay(day)}>
          <h3>
            {formatDay(day)} {day < today() && <small class="warning">{t.past}</small>}
          </h3>
          <ol class="talk-cards">{meetings.map((meeting) => card(meeting, true))}</ol>
        </section>
      ))}
      {turnedDown.length > 0 && (
        <details class="archived">
          <summary>{t.declined(turnedDown.length)}</summary>
          <h3 class="visually-hidden">{t.declined(turnedDown.length)}</h3>
          <ol class="talk-cards">{turnedDown.map((meeting) => card(meeting, false))}</ol>
        </details>
      )}
    </>
  );
};
