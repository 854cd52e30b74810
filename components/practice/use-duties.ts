import type { Duties } from '../../lib/dialogue/duties.ts';
import { dutiesInForce } from '../../lib/dialogue/duties-in-force.ts';
import { useStore } from '../app.ts';
import { useHandedDown } from '../shared/use-handed-down.ts';
import { useLive } from '../shared/use-live.ts';

/** The duties in force: what the school's IT has handed down, then what the forms in use say, then the law's. */
export const useDuties = (): Duties => {
  const { vault, store } = useStore();
  const handed = useHandedDown();
  const records = useLive(() => store.templateRecords(vault), []);
  const own = records.state === 'ready' ? records.value.filter(({ active }) => active) : [];
  return dutiesInForce(
    handed?.duties ?? null,
    // What is handed down is in use before the school's own.
    [...(handed?.templates ?? []), ...own.map(({ template }) => template)],
  );
};
