import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { words } from '../../lib/i18n/language.ts';
import { strengthOf, suggestPassphrase } from '../../lib/seal/passphrase.ts';
import { SecretField } from './secret-field.tsx';

/** Choosing a passphrase: a long one is suggested, strength is told in words, and it is typed twice. */
export const NewPassphrase = ({ onChosen }: { onChosen: (passphrase: string) => Promise<void> }) => {
  const t = words.value.lock;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const first = useSignal('');
  const second = useSignal('');
  const suggested = useSignal(false);
  const problem = useSignal<'weak' | 'different' | null>(null);
  const busy = useSignal(false);
  const strength = strengthOf(first.value);

  const choose = async () => {
    if (busy.value) return;
    problem.value = strength === 'weak' ? 'weak' : first.value.trim() !== second.value.trim() ? 'different' : null;
    if (problem.value) {
      const fields = form.current?.querySelectorAll<HTMLInputElement>('.field > input');
      fields?.[problem.value === 'weak' ? 0 : 1]?.focus();
      return;
    }
    busy.value = true;
    await onChosen(first.value).finally(() => {
      busy.value = false;
    });
  };

  return (
    <form
      ref={form}
      autocomplete="off"
      class="talk-form"
      onSubmit={(event) => {
        event.preventDefault();
        void choose();
      }}
    >
      <SecretField
        label={t.newPassphrase}
        isNew
        focus
        problem={problem.value === 'weak' ? id : undefined}
        shown={suggested.value}
        value={first.value}
        description={first.value ? t.strength[strength] : ''}
        onChange={(value) => {
          first.value = value;
          suggested.value = false;
        }}
      />
      <div class="row-actions">
        <button
          type="button"
          onClick={() => {
            first.value = suggestPassphrase();
            second.value = '';
            suggested.value = true;
          }}
        >
          {t.suggest}
        </button>
      </div>
      <p class="hint" role="status">
        {suggested.value && t.suggested}
      </p>
      <SecretField
        label={t.again}
        isNew
        problem={problem.value === 'different' ? id : undefined}
        value={second.value}
        onChange={(value) => {
          second.value = value;
        }}
      />
      <p id={id} class="problem" role="alert">
        {problem.value === 'weak' && t.strength.weak}
        {problem.value === 'different' && t.different}
      </p>
      <button type="submit" class="primary" aria-disabled={busy.value}>
        {busy.value ? t.busy : t.next}
      </button>
    </form>
  );
};
