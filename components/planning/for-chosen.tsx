import type { Meeting } from '../../lib/dialogue/appointments.ts';
import { appointmentsFile, initialsOf } from '../../lib/dialogue/calendar-file.ts';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { exportWords } from '../../lib/i18n/exporting/words.ts';
import { words } from '../../lib/i18n/language.ts';
import { download } from '../shared/download.ts';
import { say } from '../shared/toast.tsx';
import { kindOf, nameOf } from './meeting-words.ts';

const FILE = 'laeringsdialog-samtaler.ics';

type Props = {
  meetings: Meeting[];
  pupils: Pupil[];
  chosen: string[];
  onChosen: (ids: string[]) => void;
  onMake: (what: 'letters' | 'preparation' | 'colleague') => void;
};

/** What can be made of the chosen meetings: letters, forms and a calendar file. */
export const ForChosen = ({ meetings, pupils, chosen, onChosen, onMake }: Props) => {
  const t = words.value;
  const made = meetings.filter(([{ id }]) => chosen.includes(id));
  const saveCalendar = () => {
    const titleOf = (talk: Dialogue) => {
      const meeting = made.find(([{ id }]) => id === talk.id) ?? [talk];
      return t.planning.event(kindOf(meeting), initialsOf(nameOf(meeting, pupils)));
    };
    download(
      FILE,
      appointmentsFile(
        made.map(([first]) => first),
        titleOf,
        new Date().toISOString(),
      ),
      'text/calendar',
    );
    say(exportWords.value.done(FILE));
  };
  return (
    <section class="for-chosen" aria-label={t.planning.forChosen}>
      <label class="check">
        <input
          type="checkbox"
          checked={made.length === meetings.length}
          onChange={({ currentTarget }) => onChosen(currentTarget.checked ? meetings.map(([{ id }]) => id) : [])}
        />
        <span>
          {t.planning.chooseAll} ({t.planning.chosen(made.length)})
        </span>
      </label>
      <div class="row-actions">
        {(['letters', 'preparation', 'colleague'] as const).map((what) => (
          <button key={what} type="button" disabled={made.length === 0} onClick={() => onMake(what)}>
            {t.planning[what]}
          </button>
        ))}
        <button type="button" disabled={made.length === 0} onClick={saveCalendar}>
          {t.planning.calendar}
        </button>
      </div>
      <p class="hint">{made.length === 0 ? t.planning.chooseFirst : t.planning.calendarWhy}</p>
    </section>
  );
};
