import type { Meeting } from '../../lib/dialogue/appointments.ts';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import type { OpenStore } from '../app.ts';
import { say } from '../shared/toast.tsx';

/** What planning changes in a talk. */
type Planned = Pick<Dialogue, 'state' | 'date' | 'appointment'>;

/** Changes all talks of some meetings in the same way, all or none, says so, and offers to undo it. */
export const changeMeetings = async (
  { vault, store }: OpenStore,
  meetings: readonly Meeting[],
  change: (talk: Dialogue) => Partial<Planned>,
  text: string,
): Promise<void> => {
  const talks = meetings.flat();
  const ids = talks.map(({ id }) => id);
  const before = new Map<string, Planned>();
  await store.changeDialogues(vault, ids, (talk) => {
    const { id, state, date, appointment } = talk;
    before.set(id, { state, date, appointment });
    return change(talk);
  });
  say(text, () => store.changeDialogues(vault, ids, ({ id }) => before.get(id) ?? {}));
};
