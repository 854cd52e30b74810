import type { Meeting } from '../../lib/dialogue/appointments.ts';
import { today } from '../../lib/dialogue/calendar.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { questionsOf } from '../../lib/dialogue/template.ts';
import { words } from '../../lib/i18n/language.ts';
import { attempt, say } from '../shared/toast.tsx';
import { saveColleagueForm } from './form-files.ts';
import { firstName, nameOf } from './meeting-words.ts';
import { useLetterText } from './use-letter-text.ts';
import { WrittenIn } from './written-in.tsx';

/** The first name, with as much of the last as tells two of the same first name apart. */
const shortNames = (names: string[]): string[] =>
  names.map((name) => {
    const first = firstName(name);
    const alone = names.filter((other) => firstName(other) === first).length === 1;
    const last = name.trim().split(/\s+/).at(-1) ?? '';
    return alone || last === first ? first : `${first} ${Array.from(last)[0] ?? ''}.`;
  });

/** A form for a colleague, who writes to one or more of the talks. */
export const ColleaguePage = ({ meetings, pupils }: { meetings: Meeting[]; pupils: Pupil[] }) => {
  const t = words.value.planning;
  const { chosen, text } = useLetterText();
  const withPlace = meetings.flatMap((meeting) => {
    const talk = meeting.find(
      ({ form }) => form && questionsOf(form.template).some(({ type }) => type === 'contributions'),
    );
    return talk ? [{ id: talk.id, name: nameOf(meeting, pupils) }] : [];
  });
  const names = shortNames(withPlace.map(({ name }) => name));
  const talks = withPlace.map(({ id }, n) => ({ id, name: names[n] ?? '' }));
  const save = async () => {
    if (!text) return;
    await saveColleagueForm(talks, today(), chosen.value, text);
    say(t.formsSaved(1));
  };
  return (
    <div class="talk-form">
      <WrittenIn chosen={chosen} />
      <p class="hint">{t.colleagueHint}</p>
      {talks.length === 0 ? (
        <p class="hint">{t.nothingAsked}</p>
      ) : (
        <ul class="chips">
          {talks.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      )}
      <div class="row-actions">
        <button type="button" class="primary" disabled={!text || talks.length === 0} onClick={() => attempt(save)}>
          {t.saveColleague}
        </button>
      </div>
    </div>
  );
};
