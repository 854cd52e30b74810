import { useSignal } from '@preact/signals';
import { words } from '../../lib/i18n/language.ts';
import { strengthOf, suggestPassphrase } from '../../lib/seal/passphrase.ts';
import { SecretField } from './secret-field.tsx';

/** Choosing a passphrase: a long one is suggested, strength is told in words, and it is typed twice. */
export const NewPassphrase = ({ onChosen }: { onChosen: (passphrase: string) => Promise<void> }) => {
  const t = words.value.lock;
  const first = useSignal('');
  const second = useSignal('');
  const suggested = useSignal(false);
  const problem = useSignal<string | null>(null);
  const busy = useSignal(false);
  const strength = strengthOf(first.value);

  const choose = async () => {
    problem.value =
      strength === 'weak' ? t.strength.weak : first.value.trim() !== second.value.trim() ? t.different : null;
    if (problem.value) return;
    busy.value = true;
    await onChosen(first.value).finally(() => {
      busy.value = false;
    });
  };

  return (
    <form
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
      {suggested.value && <p class="hint">{t.suggested}</p>}
      <SecretField
        label={t.again}
        isNew
        value={second.value}
        onChange={(value) => {
          second.value = value;
        }}
      />
      <p class="problem" role="alert">
        {problem.value}
      </p>
      <button type="submit" class="primary" disabled={busy.value}>
        {busy.value ? t.busy : t.next}
      </button>
    </form>
  );
};
