import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { words } from '../../lib/i18n/language.ts';
import type { Secret } from '../../lib/lock/keyring.ts';
import { WrongSecret } from '../../lib/seal/key-header.ts';
import { readRecovery } from '../../lib/seal/recovery-key.ts';
import { SecretField } from './secret-field.tsx';
import { useWait } from './use-wait.ts';

type Props = {
  kind: 'passphrase' | 'recovery';
  label: string;
  action: string;
  /** Opens the keys; rejects with `WrongSecret` where it is another one's. */
  onSecret: (secret: Secret) => Promise<void>;
};

/** Asks for the passphrase or the recovery key. Wrong tries make the wait longer, and never lock the teacher out. */
export const AskSecret = ({ kind, label, action, onSecret }: Props) => {
  const t = words.value.lock;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const typed = useSignal('');
  const problem = useSignal<string | null>(null);
  const busy = useSignal(false);
  const { seconds, wrong } = useWait();

  const secretOf = async (): Promise<Secret | null> => {
    if (kind === 'passphrase') return { passphrase: typed.value };
    const read = await readRecovery(typed.value);
    if (typeof read === 'object') return { recovery: read.secret };
    problem.value = read === 'too short' ? t.tooShort : t.mistyped;
    return null;
  };
  const focusField = () => form.current?.querySelector('input')?.focus();
  const open = async () => {
    if (busy.value || seconds.value > 0 || !typed.value.trim()) return;
    problem.value = null;
    const secret = await secretOf();
    if (!secret) return focusField();
    busy.value = true;
    try {
      await onSecret(secret);
    } catch (error) {
      if (!(error instanceof WrongSecret)) throw error;
      problem.value = kind === 'passphrase' ? t.wrongPassphrase : t.wrongRecovery;
      focusField();
      await wrong();
    } finally {
      busy.value = false;
    }
  };

  return (
    <form
      ref={form}
      autocomplete="off"
      class="talk-form"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <SecretField
        label={label}
        focus
        problem={problem.value === null ? undefined : id}
        shown={kind === 'recovery'}
        value={typed.value}
        onChange={(value) => {
          typed.value = value;
        }}
      />
      <p id={id} class="problem" role="alert">
        {problem.value}
      </p>
      {seconds.value > 0 && <p class="hint">{t.wait(seconds.value)}</p>}
      <button type="submit" class="primary" aria-disabled={busy.value || seconds.value > 0}>
        {busy.value ? t.busy : action}
      </button>
    </form>
  );
};
