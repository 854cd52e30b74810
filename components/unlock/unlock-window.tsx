import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { words } from '../../lib/i18n/language.ts';
import {
  firstKeys,
  newPassphrase,
  newRecoveryKey,
  type Prepared,
  type Secret,
  unlock,
} from '../../lib/lock/keyring.ts';
import { addPasskey, unlockByPasskey } from '../../lib/lock/passkey.ts';
import type { Errand } from '../../lib/lock/unlock-window.ts';
import type { KeyHeader, RawKey } from '../../lib/seal/key-header.ts';
import type { Passkey } from '../../lib/seal/passkey-key.ts';
import type { Database } from '../../lib/store/database.ts';
import { Notice } from '../shared/notice.tsx';
import { AskSecret } from './ask-secret.tsx';
import { ByPasskey, NewPasskey } from './by-passkey.tsx';
import { NewPassphrase } from './new-passphrase.tsx';
import { RecoverySheet } from './recovery-sheet.tsx';

type Props = {
  db: Database;
  /** Null where no passphrase has been chosen yet; `unreadable` where what stands there is not a header of ours. */
  header: KeyHeader | 'unreadable' | null;
  /** The passkey that unlocks on this machine, where one was added. */
  passkey: Passkey | null;
  errand: Errand;
  onDone: () => void;
};

/** The extension's own small window: first use, unlocking, a new passphrase, a new recovery key. */
export const UnlockWindow = ({ db, header, passkey, errand, onDone }: Props) => {
  const t = words.value;
  useEffect(() => {
    document.title = `${t.app} – ${t.lock.unlock}`;
  }, [t]);
  return (
    <main class="unlock">
      {header === 'unreadable' && <Notice alert>{t.lock.unreadable}</Notice>}
      {header === null && <FirstUse db={db} onDone={onDone} />}
      {header !== null && header !== 'unreadable' && <Errands {...{ db, header, passkey, errand, onDone }} />}
    </main>
  );
};

const FirstUse = ({ db, onDone }: Pick<Props, 'db' | 'onDone'>) => {
  const t = words.value.lock;
  const prepared = useSignal<Prepared | null>(null);
  const { value } = prepared;
  if (value) return <RecoverySheet recovery={value.recovery} onEntered={() => value.keep().then(onDone)} />;
  return (
    <>
      <h1>{t.setUpHeading}</h1>
      <p>{t.setUpWhy}</p>
      <NewPassphrase
        onChosen={async (passphrase) => {
          prepared.value = await firstKeys(db, passphrase);
        }}
      />
    </>
  );
};

const Errands = ({ db, header, passkey, errand, onDone }: Props & { header: KeyHeader }) => {
  const t = words.value.lock;
  const raw = useSignal<RawKey | null>(null);
  const forgotten = useSignal(false);
  const renewed = useSignal<Prepared | null>(null);

  const opened = async (secret: Secret) => {
    const key = await unlock(header, secret);
    if (errand === 'recovery') renewed.value = await newRecoveryKey(db, header, key);
    else if (errand === 'passkey') raw.value = key;
    // Whoever came by the recovery key has no passphrase any more.
    else if (errand === 'passphrase' || 'recovery' in secret) raw.value = key;
    else onDone();
  };

  if (renewed.value) {
    const { recovery, keep } = renewed.value;
    return <RecoverySheet recovery={recovery} onEntered={() => keep().then(onDone)} />;
  }
  const key = raw.value;
  if (key && errand === 'passkey') return <NewPasskey onAdd={() => addPasskey(db, header, key)} onDone={onDone} />;
  if (key)
    return (
      <>
        <h1>{t.newPassphrase}</h1>
        <p>{t.setUpWhy}</p>
        <NewPassphrase onChosen={(passphrase) => newPassphrase(db, header, key, passphrase).then(onDone)} />
      </>
    );
  return (
    <>
      <h1>{errand === 'unlock' ? t.unlock : t.settings[errand]}</h1>
      {passkey && errand === 'unlock' && <ByPasskey onUnlock={() => unlockByPasskey(passkey).then(onDone)} />}
      <AskSecret
        key={String(forgotten.value)}
        kind={forgotten.value ? 'recovery' : 'passphrase'}
        label={forgotten.value ? t.recoveryKey : t.passphrase}
        action={errand === 'unlock' ? t.unlock : t.next}
        onSecret={opened}
      />
      <button
        type="button"
        class="quiet"
        onClick={() => {
          forgotten.value = !forgotten.value;
        }}
      >
        {forgotten.value ? t.usePassphrase : t.useRecovery}
      </button>
    </>
  );
};
