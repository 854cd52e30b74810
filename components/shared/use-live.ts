import { useEffect, useMemo } from 'preact/hooks';
import type { Live } from '../../lib/store/live.ts';
import { useStore } from '../app.ts';

/** A live query's answer in a component: asked anew when `inputs` change, ended when the component goes. */
export const useLive = <T>(query: () => Promise<T>, inputs: readonly unknown[]): Live<T> => {
  const { store } = useStore();
  const handle = useMemo(() => store.live(query), [store, ...inputs]);
  useEffect(() => handle.end, [handle]);
  return handle.signal.value;
};
