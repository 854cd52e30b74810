import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Copy } from '../../lib/dialogue/copy.ts';
import type { Prefer } from '../../lib/dialogue/merge.ts';
import type { PupilPreview } from '../../lib/dialogue/merge-preview.ts';
import { words } from '../../lib/i18n/language.ts';
import { openKeys } from '../../lib/lock/keyring.ts';
import type { KeyHeader, RawKey } from '../../lib/seal/key-header.ts';
import type { Progress } from '../../lib/store/seal-plan.ts';
import { useStore } from '../app.ts';
import { say } from '../shared/toast.tsx';
import { AskSecret } from '../unlock/ask-secret.tsx';
import { Preview } from './preview.tsx';

type Step =
  | { at: 'file'; problem?: 'tooBig' | 'unknown' | 'broken' | 'nothing' | 'failed' }
  | { at: 'keys'; text: string; header: KeyHeader }
  | { at: 'preview'; copy: Copy; unread: number; prefer: Prefer; lines: PupilPreview[] };

/** Brings a backup or an exported file back, after showing what that would do. */
export const Restore = () => {
  const { vault, store } = useStore();
  const t = words.value.backup;
  const id = useId();
  const step = useSignal<Step>({ at: 'file' });
  const forgotten = useSignal(false);
  const { value } = step;

  const read = async (text: string, raw?: RawKey) => {
    const found = await store.readFile(vault, text, raw);
    if (found === 'broken' || found === 'unknown') step.value = { at: 'file', problem: found };
    else if ('otherKeys' in found) step.value = { at: 'keys', text, header: found.otherKeys };
    else await preview(found.copy, found.unread ?? 0, 'newer');
  };
  const preview = async (copy: Copy, unread: number, prefer: Prefer) => {
    const lines = await store.previewOf(vault, copy, prefer);
    const nothing = prefer === 'newer' && lines.length === 0;
    step.value = nothing ? { at: 'file', problem: 'nothing' } : { at: 'preview', copy, unread, prefer, lines };
  };
  const choose = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > store.LARGEST_FILE) step.value = { at: 'file', problem: 'tooBig' };
    else await read(await file.text());
  };
  const bringIn = async (copy: Copy, prefer: Prefer, onProgress: Progress) => {
    try {
      const plan = await store.bringIn(vault, copy, prefer, onProgress);
      const count = Object.values(plan).reduce((sum, { add, change }) => sum + add.length + change.length, 0);
      step.value = { at: 'file' };
      say(t.done(count));
    } catch {
      // Nothing was written, since it is all one transaction; the message says so.
      step.value = { at: 'file', problem: 'failed' };
    }
  };

  return (
    <section class="talk-form restore" aria-label={t.restoreHeading}>
      <h2>{t.restoreHeading}</h2>
      <p>{t.restoreWhy}</p>
      <div class="field">
        <label for={id}>{t.file}</label>
        <input
          id={id}
          type="file"
          accept=".backup,.json,.jsonld"
          onChange={({ currentTarget }) => {
            void choose(currentTarget.files?.[0]);
            // Else the same file could not be chosen once more.
            currentTarget.value = '';
          }}
        />
      </div>
      <p class="problem" role="alert">
        {value.at === 'file' && value.problem && t[value.problem]}
      </p>
      {value.at === 'keys' && (
        <>
          <p>{t.fromOther}</p>
          <AskSecret
            key={String(forgotten.value)}
            kind={forgotten.value ? 'recovery' : 'passphrase'}
            label={forgotten.value ? words.value.lock.recoveryKey : words.value.lock.passphrase}
            action={t.open}
            onSecret={async (secret) => read(value.text, await openKeys(value.header, secret))}
          />
          <button
            type="button"
            class="quiet"
            onClick={() => {
              forgotten.value = !forgotten.value;
            }}
          >
            {forgotten.value ? words.value.lock.usePassphrase : words.value.lock.recoveryKey}
          </button>
        </>
      )}
      {value.at === 'preview' && (
        <Preview
          lines={value.lines}
          unread={value.unread}
          prefer={value.prefer}
          onPrefer={(prefer) => void preview(value.copy, value.unread, prefer)}
          onBringIn={(onProgress) => bringIn(value.copy, value.prefer, onProgress)}
          onCancel={() => {
            step.value = { at: 'file' };
          }}
        />
      )}
    </section>
  );
};
