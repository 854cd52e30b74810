import type { Duties } from '../../lib/dialogue/duties.ts';
import { dutiesInForce } from '../../lib/dialogue/duties-in-force.ts';
import { useStore } from '../app.ts';
import { useLive } from '../shared/use-live.ts';

/** The duties in force: what the school's IT has handed down, then what the forms in use say, then the law's. */
export const useDuties = (handedDown: Duties | null): Duties => {
  const { vault, store } = useStore();
  const records = useLive(() => store.templateRecords(vault), []);
  const own = records.state === 'ready' ? records.value.filter(({ active }) => active) : [];
  return dutiesInForce(
    handedDown,
    own.map(({ template }) => template),
  );
};
