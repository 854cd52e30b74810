import { useSignal } from '@preact/signals';
import { words } from '../../lib/i18n/language.ts';
import { focusHere } from '../shared/focus-here.ts';

/** A button that has the operating system check who is there; says so where that does not succeed. */
const Check = ({ label, problem, act }: { label: string; problem: string; act: () => Promise<void> }) => {
  const busy = useSignal(false);
  const failed = useSignal(false);
  const check = async () => {
    if (busy.value) return;
    busy.value = true;
    failed.value = false;
    try {
      await act();
    } catch {
      // Called off, or the machine can't: the passphrase is there all the same.
      failed.value = true;
    } finally {
      busy.value = false;
    }
  };
  return (
    <>
      <button type="button" class="primary" aria-disabled={busy.value} onClick={() => void check()}>
        {busy.value ? words.value.lock.busy : label}
      </button>
      <p class="problem" role="alert">
        {failed.value && problem}
      </p>
    </>
  );
};

/** Unlocks with the operating system's own check. */
export const ByPasskey = ({ onUnlock }: { onUnlock: () => Promise<void> }) => {
  const t = words.value.lock.passkey;
  return <Check label={t.unlock} problem={t.notUnlocked} act={onUnlock} />;
};

/** Adds the operating system's own check beside the passphrase. */
export const NewPasskey = ({ onAdd, onDone }: { onAdd: () => Promise<void>; onDone: () => void }) => {
  const t = words.value.lock.passkey;
  return (
    <>
      <h1 ref={focusHere} tabIndex={-1}>
        {words.value.lock.settings.passkey}
      </h1>
      <p>{t.why}</p>
      <Check label={t.add} problem={t.notAdded} act={() => onAdd().then(onDone)} />
    </>
  );
};
