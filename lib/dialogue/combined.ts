import type { Dialogue } from './dialogue.ts';
import { FORMAL_KINDS } from './dialogue-kind.ts';
import type { Appointment } from './filled-form.ts';
import { type Part, type Phase, type Question, questionsOf } from './template.ts';

/** Whether a talk is of a kind that is agreed in advance. */
export const isFormal = ({ kind }: Pick<Dialogue, 'kind'>): boolean => FORMAL_KINDS.some((formal) => formal === kind);

const WEEKS_APART = 2;

/** Talks that can be held together with a talk: the other formal kind, same pupil, not held, within two weeks. */
export const canBeHeldWith = (talk: Dialogue, talksOfPupil: Dialogue[]): Dialogue[] => {
  const day = Temporal.PlainDate.from(talk.date);
  return talksOfPupil.filter(
    (other) =>
      isFormal(talk) &&
      isFormal(other) &&
      other.kind !== talk.kind &&
      other.pupilId === talk.pupilId &&
      (other.state === 'invitert' || other.state === 'avtalt') &&
      !other.appointment?.heldWith &&
      Math.abs(day.until(other.date).days) <= 7 * WEEKS_APART,
  );
};

const noAppointment: Appointment = {
  time: null,
  minutes: 30,
  place: '',
  invitedOn: null,
  formSentOn: null,
  heldWith: null,
};

/** The change of a talk that says which other it is held with, or with null that it is held alone. */
export const heldWith = ({ appointment }: Dialogue, id: string | null): Pick<Dialogue, 'appointment'> => ({
  appointment: { ...(appointment ?? noAppointment), heldWith: id },
});

/** The talk that holds what is agreed: of a combined talk the utviklingssamtale. */
export const agreeingTalk = <T extends Pick<Dialogue, 'kind'>>(talks: [T, ...T[]]): T =>
  talks.find(({ kind }) => kind === 'utviklingssamtale') ?? talks[0];

/** A part of the form of one of the talks, with what of it is asked in this sitting. */
export type SittingPart = { talk: Dialogue; part: Part };

const pupilFirst = ({ part }: SittingPart): number => (part.by === 'elev' ? 0 : 1);

/** What two talks that are held as one have once between them. */
const SHARED: readonly Question['type'][] = ['participants', 'earlier', 'agreement', 'doubt'];

/**
 * The parts of a phase for all talks of a sitting, the pupil's first. What they share is asked once: in the talk that
 * holds what is agreed, or where only the other asks for it, in that one.
 */
export const partsOf = (talks: [Dialogue, ...Dialogue[]], phase: Phase): SittingPart[] => {
  const agreeing = agreeingTalk(talks);
  const asks = ({ form }: Dialogue, type: Question['type']): boolean =>
    form !== null && questionsOf(form.template).some((question) => question.type === type);
  const isAskedIn = (talk: Dialogue, { type }: Question): boolean =>
    !SHARED.includes(type) || talk === agreeing || !asks(agreeing, type);
  return talks
    .flatMap((talk) => (talk.form?.template.parts ?? []).map((part) => ({ talk, part })))
    .filter(({ part }) => part.phase === phase)
    .map(({ talk, part }) => ({
      talk,
      part: { ...part, questions: part.questions.filter((question) => isAskedIn(talk, question)) },
    }))
    .filter(({ part }) => part.questions.length > 0)
    .toSorted((a, b) => pupilFirst(a) - pupilFirst(b));
};
