import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { madeText } from '../backup/made-text.ts';
import { makeBackup } from '../backup/make-backup.ts';
import { attempt } from './toast.tsx';

type Props = { question: string; onDelete: () => Promise<void>; onCancel: () => void };

/** Asks once before something is deleted past the bin, and offers a backup first. */
export const DeleteForGood = ({ question, onDelete, onCancel }: Props) => {
  const open = useStore();
  const t = words.value.forGood;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const saved = useSignal('');
  const failed = useSignal(false);
  useEffect(() => dialog.current?.showModal(), []);
  const remove = async () => {
    try {
      await onDelete();
    } catch {
      // It is all one transaction, so nothing is deleted; the message says so.
      failed.value = true;
    }
  };
  return (
    <dialog ref={dialog} class="ask" aria-labelledby={id} onClose={onCancel}>
      <h2 id={id}>{question}</h2>
      <p>{t.why}</p>
      <div class="row-actions">
        <button
          type="button"
          onClick={() =>
            attempt(async () => {
              saved.value = madeText(await makeBackup(open));
            })
          }
        >
          {t.backupFirst}
        </button>
        <span role="status">{saved.value}</span>
      </div>
      <p class="problem" role="alert">
        {failed.value && t.failed}
      </p>
      <div class="row-actions">
        <button type="button" class="danger" onClick={() => void remove()}>
          {t.action}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.value.cancel}
        </button>
      </div>
    </dialog>
  );
};
