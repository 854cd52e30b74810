import type { Period } from '../../lib/dialogue/calendar.ts';
import type { Duties } from '../../lib/dialogue/duties.ts';
import type { ClassTalks } from '../../lib/dialogue/overview.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import type { Live } from '../../lib/store/live.ts';
import { useStore } from '../app.ts';
import { useLive } from '../shared/use-live.ts';

/** What the overview needs to know of the talks with some pupils. All of it stands in the clear: nothing is opened. */
export const useClassTalks = (pupils: readonly Pupil[], { from, to }: Period, { counts }: Duties): Live<ClassTalks> => {
  const { vault, store } = useStore();
  const ids = pupils.map(({ id }) => id);
  const kinds = counts.map(({ kind }) => kind);
  return useLive(async () => {
    const [marks, guidance, due] = await Promise.all([
      store.talkMarks(vault, { from, to }, kinds),
      store.lastGuidanceTalks(vault, ids),
      store.dueMarks(vault, ids),
    ]);
    return { marks, guidance, due };
  }, [ids.join(), from, to, kinds.join()]);
};
