import { effect, type Signal } from '@preact/signals-core';
import { isTouched } from '../dialogue/fill-in.ts';
import type { GuidanceForm } from '../dialogue/guidance-form.ts';
import { dropDraft, saveDraft } from './drafts.ts';
import type { Vault } from './vault.ts';

/** How long typing rests before it is kept, in milliseconds: well within the half second that may be lost. */
const REST = 150;

/**
 * Keeps a form as a draft while it is filled in, and forgets the draft when the form is emptied.
 * @param onFailure is told when a draft could not be kept
 * @returns `flush`, which keeps what stands there now, and `end`, after which nothing is kept any more
 */
export const keepDraft = (
  vault: Vault,
  draftId: string,
  form: Signal<GuidanceForm>,
  onFailure: (error: unknown) => void,
): { flush: () => Promise<void>; end: () => void } => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept = form.peek();
  // Sealing takes its time: each write waits for the one before it, or an older text could land on a newer one.
  let written = Promise.resolve();
  const write = async (current: GuidanceForm) => {
    try {
      await (isTouched(current) ? saveDraft(vault, draftId, current) : dropDraft(vault, draftId));
    } catch (error) {
      onFailure(error);
    }
  };
  const flush = () => {
    clearTimeout(timer);
    const current = form.peek();
    if (current !== kept) {
      kept = current;
      written = written.then(() => write(current));
    }
    return written;
  };
  const end = effect(() => {
    const filled = isTouched(form.value);
    clearTimeout(timer);
    // A form that was emptied is forgotten at once: its draft must not come back after a quick goodbye.
    if (filled) timer = setTimeout(flush, REST);
    else void flush();
  });
  return { flush, end };
};
