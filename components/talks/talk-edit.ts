import { type ReadonlySignal, signal } from '@preact/signals';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import { contentOf, formOf } from '../../lib/dialogue/fill-in.ts';
import type { GuidanceForm } from '../../lib/dialogue/guidance-form.ts';
import type { OpenStore } from '../app.ts';

/** A saved talk while it is edited in its place. */
export type TalkEdit = {
  form: ReadonlySignal<GuidanceForm>;
  change: (change: (form: GuidanceForm) => GuidanceForm) => void;
  /** Whether it says anything else than when the editing began. */
  isChanged: () => boolean;
  /**
   * Keeps what was changed, as saving does: when it is saved, the page locks or the screen is left. Gives whether there
   * was anything to keep; throws where it could not be written.
   */
  keep: () => Promise<boolean>;
  /** Makes the talk what it was when the editing began, whatever was kept meanwhile. */
  takeBack: () => Promise<void>;
  /** Nothing more is kept. */
  end: () => void;
};

const said = (form: GuidanceForm) => ({ ...contentOf(form), date: form.date, form: form.form });
const saysTheSame = (a: GuidanceForm, b: GuidanceForm): boolean => JSON.stringify(said(a)) === JSON.stringify(said(b));

/** Edits a saved talk: what is kept on the way is kept in the talk itself, and its state of before is laid aside once. */
export const editTalk = ({ vault, store }: OpenStore, begun: Dialogue): TalkEdit => {
  const first = formOf(begun);
  const form = signal(first);
  const writer = store.writeTalk(vault, begun);
  let kept = first;
  let isTouched = false;
  let ended = false;

  const write = async (now: GuidanceForm) => {
    isTouched = true;
    writer.edit(() => said(now));
    await writer.flush();
    if (writer.writing.peek() === 'failed') throw writer.failure.peek();
    kept = now;
  };
  return {
    form,
    change: (change) => {
      form.value = change(form.peek());
    },
    isChanged: () => !saysTheSame(form.peek(), first),
    keep: async () => {
      const now = form.peek();
      if (ended || saysTheSame(now, kept)) return false;
      await write(now);
      return true;
    },
    takeBack: async () => {
      if (isTouched) await write(first);
    },
    end: () => {
      ended = true;
    },
  };
};
