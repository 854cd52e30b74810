import { useSignal } from '@preact/signals';
import type { Meeting } from '../../lib/dialogue/appointments.ts';
import { today } from '../../lib/dialogue/calendar.ts';
import { goalsToRate, isAskedBefore, meetingsAskedBefore, type Preparer } from '../../lib/dialogue/preparation.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { Choice } from '../shared/choice.tsx';
import { attempt } from '../shared/toast.tsx';
import { useLive } from '../shared/use-live.ts';
import { changeMeetings } from './change-meeting.ts';
import { saveForms } from './form-files.ts';
import { firstName, nameOf } from './meeting-words.ts';
import { NotedOn } from './noted-on.tsx';
import { PaperForm } from './paper-form.tsx';
import { useLetterText } from './use-letter-text.ts';
import { WrittenIn } from './written-in.tsx';

type Props = { meetings: Meeting[]; pupils: Pupil[] };

/** The preparation forms of some meetings, for pupil or home: on paper, or as files to be filled in on a screen. */
export const PreparationPage = ({ meetings, pupils }: Props) => {
  const open = useStore();
  const t = words.value.planning;
  const { chosen, text } = useLetterText();
  const by = useSignal<Preparer>('elev');
  const day = useSignal(today());
  const ids = meetings.flat().map(({ id }) => id);
  const talks = useLive(async () => {
    const all = await Promise.all(meetings.map(([{ pupilId }]) => open.store.dialoguesOfPupil(open.vault, pupilId)));
    return all.flat();
  }, [ids.join()]);

  const asked = meetingsAskedBefore(meetings, by.value);
  const prepared = asked.flatMap((meeting) =>
    meeting
      .filter((talk) => isAskedBefore(talk, by.value))
      .map((talk) => {
        const ofPupil = talks.state === 'ready' ? talks.value.filter(({ pupilId }) => pupilId === talk.pupilId) : [];
        return {
          talk,
          by: by.value,
          name: firstName(nameOf(meeting, pupils)),
          goals: goalsToRate(talk, ofPupil, by.value),
        };
      }),
  );
  const note = () =>
    changeMeetings(
      open,
      asked,
      ({ appointment }) => ({ appointment: appointment && { ...appointment, formSentOn: day.value } }),
      t.formsNoted(asked.length, formatDay(day.value)),
    );
  const printAll = async () => {
    print();
    await note();
  };
  const save = async () => {
    if (!text) return;
    await saveForms(prepared, chosen.value, text);
    await note();
  };
  const ready = text !== null && talks.state === 'ready' && prepared.length > 0;
  return (
    <>
      <div class="talk-form no-print">
        <Choice
          label={t.forWhom}
          options={[
            { value: 'elev', label: t.parties.elev },
            { value: 'hjem', label: t.parties.hjem },
          ]}
          value={by.value}
          onChange={(party) => {
            by.value = party;
          }}
        />
        <WrittenIn chosen={chosen} />
        <div class="two-fields">
          <NotedOn day={day} />
        </div>
        {prepared.length === 0 && <p class="hint">{t.nothingAsked}</p>}
        <div class="row-actions">
          <button type="button" class="primary" disabled={!ready} onClick={() => attempt(save)}>
            {t.saveForms}
          </button>
          <button type="button" disabled={!ready} onClick={() => attempt(printAll)}>
            {t.printForms}
          </button>
        </div>
        <p class="hint">{t.formFileHint}</p>
      </div>
      {text && prepared.map((each) => <PaperForm key={each.talk.id} {...each} language={chosen.value} text={text} />)}
    </>
  );
};
