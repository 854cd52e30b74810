import type { Dialogue, DialogueState } from './dialogue.ts';
import type { FormalKind } from './dialogue-kind.ts';
import { contentOf, emptyForm, informal } from './fill-in.ts';
import type { Participant } from './filled-form.ts';
import type { Pupil } from './pupil.ts';
import type { Template } from './template.ts';
import { unfilled } from './templates.ts';

/** What is planned for a pupil: one kind of talk, or both held as one. */
export type TalkPlan = {
  kinds: readonly FormalKind[];
  state: Extract<DialogueState, 'invitert' | 'avtalt'>;
  date: string;
  time: string | null;
  minutes: number;
  place: string;
};

type NewTalk = Omit<Dialogue, 'createdAt' | 'updatedAt' | 'deviceId'>;

/** Who is expected at a talk: names that are not known are left open. */
const expected = (kind: FormalKind, pupil: Pupil): Participant[] => [
  { role: 'elev', name: pupil.name },
  { role: 'kontaktlærer', name: '' },
  ...(kind === 'utviklingssamtale' ? [{ role: 'foresatt' as const, name: '' }] : []),
];

/**
 * The records of a planned talk with a pupil: one for each kind, two that are held as one pointing at each other.
 * @param templateOf the form that talks of a kind are held by
 * @param newId gives a new id each time
 */
export const plannedTalk = (
  pupil: Pupil,
  { kinds, state, date, time, minutes, place }: TalkPlan,
  templateOf: (kind: FormalKind) => Template,
  newId: () => string,
): NewTalk[] => {
  const ids = kinds.map(() => newId());
  return kinds.map((kind, n) => ({
    ...contentOf(emptyForm(date)),
    ...informal,
    id: ids[n] ?? newId(),
    kind,
    pupilId: pupil.id,
    date,
    state,
    planId: null,
    form: { ...unfilled(templateOf(kind)), participants: expected(kind, pupil) },
    appointment: {
      time,
      minutes,
      place: place.trim(),
      invitedOn: null,
      formSentOn: null,
      heldWith: ids.find((_, other) => other !== n) ?? null,
    },
  }));
};
