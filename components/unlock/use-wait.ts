import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { nextTryAt, noteWrongTry } from '../../lib/lock/wrong-tries.ts';

/** Whole seconds until the next try is taken, counting down to 0, and what notes a wrong try. */
export const useWait = (): { seconds: ReadonlySignal<number>; wrong: () => Promise<void> } => {
  const next = useSignal(0);
  const seconds = useSignal(0);
  useEffect(() => {
    void nextTryAt().then((at) => {
      next.value = at;
    });
  }, []);
  useEffect(() => {
    const count = () => {
      seconds.value = Math.max(0, Math.ceil((next.value - Date.now()) / 1000));
    };
    count();
    const timer = setInterval(count, 250);
    return () => clearInterval(timer);
  }, [next.value]);
  const wrong = async () => {
    next.value = await noteWrongTry();
  };
  return { seconds, wrong };
};
