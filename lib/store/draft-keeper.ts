import { effect, type Signal } from '@preact/signals';
import { isTouched } from '../dialogue/fill-in.ts';
import type { GuidanceForm } from '../dialogue/guidance-form.ts';
import type { Database } from './database.ts';
import { dropDraft, saveDraft } from './drafts.ts';

/** How long typing rests before it is kept, in milliseconds: well within the half second that may be lost. */
const REST = 150;

/**
 * Keeps a form as a draft while it is filled in, and forgets the draft when the form is emptied.
 * @param onFailure is told when a draft could not be kept
 * @returns `flush`, which keeps what stands there now
 */
export const keepDraft = (
  db: Database,
  draftId: string,
  form: Signal<GuidanceForm>,
  onFailure: (error: unknown) => void,
): { flush: () => Promise<void> } => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept = form.peek();
  const flush = async () => {
    clearTimeout(timer);
    const current = form.peek();
    if (current === kept) return;
    kept = current;
    try {
      await (isTouched(current) ? saveDraft(db, draftId, current) : dropDraft(db, draftId));
    } catch (error) {
      onFailure(error);
    }
  };
  effect(() => {
    const filled = isTouched(form.value);
    clearTimeout(timer);
    // A form that was emptied is forgotten at once: its draft must not come back after a quick goodbye.
    if (filled) timer = setTimeout(flush, REST);
    else void flush();
  });
  return { flush };
};
