import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { words } from '../../lib/i18n/language.ts';
import { readRecovery, writtenRecovery } from '../../lib/seal/recovery-key.ts';
import { download } from '../shared/download.ts';
import { focusHere } from '../shared/focus-here.ts';

/** The recovery key, shown this once: to print or save, and to be entered back so that it is sure to be somewhere. */
export const RecoverySheet = ({ recovery, onEntered }: { recovery: string; onEntered: () => Promise<void> }) => {
  const t = words.value.lock;
  const id = useId();
  const typed = useSignal('');
  const problem = useSignal<string | null>(null);

  const check = async () => {
    const read = await readRecovery(typed.value);
    const same = typeof read === 'object' && (await writtenRecovery(read.secret)) === recovery;
    problem.value = same ? null : read === 'too short' ? t.tooShort : t.notSame;
    if (same) await onEntered();
  };

  return (
    <form
      autocomplete="off"
      class="talk-form"
      onSubmit={(event) => {
        event.preventDefault();
        void check();
      }}
    >
      <h1 ref={focusHere} tabIndex={-1}>
        {t.recoveryHeading}
      </h1>
      <p>{t.recoveryWhy}</p>
      <p class="recovery-key">{recovery}</p>
      <div class="row-actions">
        <button type="button" onClick={() => print()}>
          {t.print}
        </button>
        <button
          type="button"
          onClick={() =>
            download(t.recoveryFile, `${t.recoveryHeading}\n\n${recovery}\n\n${t.recoveryWhy}\n`, 'text/plain')
          }
        >
          {t.saveFile}
        </button>
      </div>
      <div class="field">
        <label for={id}>{t.enterBack}</label>
        <textarea
          id={id}
          rows={2}
          maxLength={80}
          autocapitalize="characters"
          autocomplete="off"
          spellcheck={false}
          value={typed.value}
          aria-invalid={problem.value !== null}
          aria-describedby={`${id}-problem`}
          onInput={({ currentTarget }) => {
            typed.value = currentTarget.value;
            problem.value = null;
          }}
        />
        <p id={`${id}-problem`} class="problem" role="alert">
          {problem.value}
        </p>
      </div>
      <button type="submit" class="primary">
        {t.finish}
      </button>
    </form>
  );
};
