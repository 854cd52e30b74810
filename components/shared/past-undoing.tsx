import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { madeText } from '../backup/made-text.ts';
import { makeBackup } from '../backup/make-backup.ts';
import { attempt } from './toast.tsx';

type Props = {
  question: string;
  why: string;
  action: string;
  /** What is said where it could not be done. */
  failed: string;
  onDo: () => Promise<void>;
  onCancel: () => void;
};

/** Asks once before something is done that can't be undone, and offers a backup first. */
export const PastUndoing = ({ question, why, action, failed, onDo, onCancel }: Props) => {
  const open = useStore();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const saved = useSignal('');
  const hasFailed = useSignal(false);
  useEffect(() => dialog.current?.showModal(), []);
  const act = async () => {
    try {
      await onDo();
    } catch {
      // It is all one transaction, so nothing is done; the message says so.
      hasFailed.value = true;
    }
  };
  return (
    <dialog ref={dialog} class="ask" aria-labelledby={id} onClose={onCancel}>
      <h2 id={id}>{question}</h2>
      <p>{why}</p>
      <div class="row-actions">
        <button
          type="button"
          onClick={() =>
            attempt(async () => {
              saved.value = madeText(await makeBackup(open));
            })
          }
        >
          {words.value.forGood.backupFirst}
        </button>
        <span role="status">{saved.value}</span>
      </div>
      <p class="problem" role="alert">
        {hasFailed.value && failed}
      </p>
      <div class="row-actions">
        <button type="button" class="danger" onClick={() => void act()}>
          {action}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.value.cancel}
        </button>
      </div>
    </dialog>
  );
};
