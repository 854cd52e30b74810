import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { collisions } from '../../lib/dialogue/appointments.ts';
import { today, weeksAfter } from '../../lib/dialogue/calendar.ts';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { leaveOnEscape } from '../shared/leave-on-escape.ts';
import { attempt, failureText } from '../shared/toast.tsx';
import { PupilPicker } from '../talk/pupil-picker.tsx';
import { addPlannedTalks } from './add-talks.ts';
import { AppointmentFields, emptyTerms, kindsOf, lengthOf, type Terms } from './appointment-fields.tsx';
import { namesOf } from './meeting-words.ts';
import { WhenFields } from './when-fields.tsx';

/** What is known of a talk before it is planned: its kind, and whom it is with. */
export type NewTalk = Pick<Terms, 'kind'> & { pupilIds: string[] };

const nothingKnown: NewTalk = { kind: emptyTerms.kind, pupilIds: [] };

type Props = { pupils: Pupil[]; planned: Dialogue[]; beginWith?: NewTalk; onEnd: () => void };

/** Plans a talk with one or more pupils. */
export const PlanForm = ({ pupils, planned, beginWith = nothingKnown, onEnd }: Props) => {
  const open = useStore();
  const t = words.value;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const ids = useSignal(beginWith.pupilIds);
  const text = useSignal('');
  const terms = useSignal<Terms>({ ...emptyTerms, kind: beginWith.kind });
  const date = useSignal(weeksAfter(today(), 1));
  const time = useSignal('');
  const problem = useSignal('');
  useEffect(() => heading.current?.focus(), []);

  const minutes = lengthOf(terms.value.minutes);
  const busy = minutes && time.value ? { day: date.value, time: time.value, minutes } : null;
  const inTheWay = busy ? collisions(busy, planned) : [];
  const warnings = [
    date.value && date.value < today() ? t.planning.past : '',
    inTheWay.length > 0 ? t.planning.collides(namesOf(inTheWay, pupils)) : '',
    ids.value.length > 1 && time.value ? t.planning.sameTime : '',
  ].filter(Boolean);

  const save = async () => {
    const chosen = ids.value.flatMap((id) => pupils.find((pupil) => pupil.id === id) ?? []);
    problem.value =
      chosen.length === 0
        ? t.planning.needPupil
        : !date.value
          ? t.planning.needDate
          : minutes === null
            ? t.planning.needMinutes
            : '';
    if (problem.value || minutes === null) return;
    const { state, place } = terms.value;
    const plan = { kinds: kindsOf(terms.value), state, date: date.value, time: time.value || null, minutes, place };
    try {
      await addPlannedTalks(
        open,
        chosen.map((pupil) => ({ pupil, plan })),
      );
      onEnd();
    } catch (error) {
      // The form stays open with all that was chosen; the message says so.
      problem.value = failureText(error);
    }
  };

  return (
    <form
      autocomplete="off"
      class="talk-form"
      onKeyDown={leaveOnEscape(onEnd)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {t.planning.new}
      </h2>
      <PupilPicker
        pupils={pupils}
        recent={[]}
        chosen={ids.value}
        text={text.value}
        problem={problem.value === t.planning.needPupil ? id : undefined}
        onText={(typed) => {
          text.value = typed;
        }}
        onChoose={(chosen) => {
          ids.value = chosen;
        }}
        onAdd={(name) =>
          attempt(async () => {
            const pupil = await open.store.addPupil(open.vault, { name, group: null, grade: null });
            ids.value = [...ids.value, pupil.id];
            text.value = '';
          })
        }
      />
      <div class="two-fields">
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
      </div>
      <AppointmentFields
        terms={terms.value}
        onChange={(changed) => {
          terms.value = changed;
        }}
      />
      <p class="warning" role="status">
        {warnings.join(' ')}
      </p>
      <div class="save-bar">
        <p id={id} class="problem" role="alert">
          {problem.value}
        </p>
        <button type="submit" class="primary">
          {t.planning.plan}
        </button>
        <button type="button" onClick={onEnd}>
          {t.cancel}
        </button>
      </div>
    </form>
  );
};
