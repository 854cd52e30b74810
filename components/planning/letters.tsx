import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import type { Meeting } from '../../lib/dialogue/appointments.ts';
import { today } from '../../lib/dialogue/calendar.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { keepLetterWords, type LetterWords, letterWords } from '../../lib/page/letter-words.ts';
import { useStore } from '../app.ts';
import { attempt } from '../shared/toast.tsx';
import { changeMeetings } from './change-meeting.ts';
import { Letter } from './letter.tsx';
import { nameOf } from './meeting-words.ts';
import { NotedOn } from './noted-on.tsx';
import { useLetterText } from './use-letter-text.ts';
import { WrittenIn } from './written-in.tsx';

type Props = { meetings: Meeting[]; pupils: Pupil[] };

/** Letters of invitation to some meetings: as they will be printed, one page for each. */
export const Letters = ({ meetings, pupils }: Props) => {
  const open = useStore();
  const t = words.value.planning;
  const id = useId();
  const { chosen, text } = useLetterText();
  const kept = useSignal<LetterWords | null>(null);
  const day = useSignal(today());
  useEffect(() => {
    void letterWords().then((own) => {
      kept.value = own;
    });
  }, []);
  const own = kept.value;
  // What is written before they have come would stand in their place.
  if (!own) return null;
  const write = (change: Partial<LetterWords>) => {
    const changed = { ...own, ...change };
    kept.value = changed;
    void keepLetterWords(changed);
  };
  const printAll = async () => {
    print();
    await changeMeetings(
      open,
      meetings,
      ({ appointment }) => ({ appointment: appointment && { ...appointment, invitedOn: day.value } }),
      t.lettersNoted(meetings.length, formatDay(day.value)),
    );
  };
  return (
    <>
      <div class="talk-form no-print">
        <WrittenIn chosen={chosen} />
        <div class="field">
          <label for={`${id}-sender`}>{t.sender}</label>
          <input
            id={`${id}-sender`}
            maxLength={120}
            autocomplete="off"
            value={own.sender}
            onInput={({ currentTarget }) => write({ sender: currentTarget.value })}
          />
        </div>
        <div class="field">
          <label for={`${id}-answer`}>{t.answer}</label>
          <textarea
            id={`${id}-answer`}
            rows={2}
            maxLength={1000}
            autocomplete="off"
            placeholder={text?.answerDefault}
            value={own.answer}
            onInput={({ currentTarget }) => write({ answer: currentTarget.value })}
          />
          <small class="hint">{t.answerHint}</small>
        </div>
        <div class="two-fields">
          <NotedOn day={day} />
          <button type="button" class="primary" onClick={() => attempt(printAll)}>
            {t.printLetters}
          </button>
        </div>
      </div>
      {text &&
        meetings.map((meeting) => (
          <Letter
            key={meeting[0].id}
            {...{ meeting, text }}
            name={nameOf(meeting, pupils)}
            language={chosen.value}
            own={own}
          />
        ))}
    </>
  );
};
