import type { Dialogue, DialogueState } from './dialogue.ts';
import { type Busy, overlap } from './slots.ts';

/** One meeting: a formal talk, or two that are held as one. */
export type Meeting = [Dialogue, ...Dialogue[]];

/**
 * The meetings that some talks make up, in their order: talks that point at each other are one, in which the
 * utviklingssamtale stands first, since the one agreement is kept there.
 */
export const meetingsOf = (talks: readonly Dialogue[]): Meeting[] => {
  const meetings: Meeting[] = [];
  for (const talk of talks) {
    const linked = meetings.find(
      ([first]) => first.appointment?.heldWith === talk.id || talk.appointment?.heldWith === first.id,
    );
    if (linked && talk.kind === 'utviklingssamtale') linked.unshift(talk);
    else if (linked) linked.push(talk);
    else meetings.push([talk]);
  }
  return meetings;
};

/** The states that a planned talk can go to from the one it is in. */
export const NEXT_STATES: Record<DialogueState, readonly DialogueState[]> = {
  invitert: ['avtalt', 'gjennomført', 'takket nei'],
  avtalt: ['gjennomført', 'takket nei'],
  gjennomført: [],
  'takket nei': ['invitert'],
};

/** When a meeting takes the teacher's time, or null while its time is not set. */
const busyOf = ({ date, appointment }: Dialogue): Busy | null =>
  appointment?.time ? { day: date, time: appointment.time, minutes: appointment.minutes } : null;

/** The talks that take place at the same time as a stretch of time, apart from those that are named. */
export const collisions = (busy: Busy, talks: readonly Dialogue[], apartFrom: readonly string[] = []): Dialogue[] =>
  talks.filter((talk) => {
    const other = busyOf(talk);
    return other !== null && !apartFrom.includes(talk.id) && overlap(busy, other);
  });
