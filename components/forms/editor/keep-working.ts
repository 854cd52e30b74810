import { effect, type Signal } from '@preact/signals';
import type { Template } from '../../../lib/dialogue/template.ts';
import { withoutGaps } from '../../../lib/dialogue/template-editing.ts';
import type { OpenStore } from '../../app.ts';

/** How long typing rests before it is kept, in milliseconds. */
const REST = 300;

/**
 * Keeps a form as a draft while it is changed, also where words are missing in it.
 * @returns `flush`, which keeps what stands there now, and `end`, after which nothing is kept any more
 */
export const keepWorking = (
  { vault, store }: OpenStore,
  draftId: string,
  working: Signal<Template>,
  onFailure: () => void,
): { flush: () => Promise<void>; end: () => void } => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept = working.peek();
  // Each write waits for the one before it, or an older text could land on a newer one.
  let done = Promise.resolve();
  const flush = () => {
    clearTimeout(timer);
    const current = working.peek();
    if (current !== kept) {
      kept = current;
      done = done.then(() => store.keepFormDraft(vault, draftId, withoutGaps(current))).catch(onFailure);
    }
    return done;
  };
  const stop = effect(() => {
    const changed = working.value !== kept;
    clearTimeout(timer);
    if (changed) timer = setTimeout(() => void flush(), REST);
  });
  const end = () => {
    stop();
    clearTimeout(timer);
  };
  return { flush, end };
};
