import type { Meeting } from '../../lib/dialogue/appointments.ts';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import type { OpenStore } from '../app.ts';
import { say } from '../shared/toast.tsx';

/** What planning changes in a talk. */
type Planned = Pick<Dialogue, 'state' | 'date' | 'appointment'>;

/** Changes all talks of some meetings in the same way, says so, and offers to undo it. */
export const changeMeetings = async (
  { vault, store }: OpenStore,
  meetings: readonly Meeting[],
  change: (talk: Dialogue) => Partial<Planned>,
  text: string,
): Promise<void> => {
  const talks = meetings.flat();
  for (const talk of talks) await store.changeDialogue(vault, talk.id, change(talk));
  say(text, async () => {
    for (const { id, state, date, appointment } of talks)
      await store.changeDialogue(vault, id, { state, date, appointment });
  });
};
