import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from '../browser.ts';

const PULSE = 1000;

/** Whether this page's extension is gone or updated: then messages no longer arrive, while storing still works. */
export const watchOrphaned = (): ReadonlySignal<boolean> => {
  const orphaned = signal(false);
  const pulse = setInterval(() => {
    if (browser.runtime?.id !== undefined) return;
    orphaned.value = true;
    clearInterval(pulse);
  }, PULSE);
  return orphaned;
};
