import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { words } from '../../lib/i18n/language.ts';
import { offersPasskey } from '../../lib/lock/passkey.ts';
import { askBackground } from '../../lib/page/ask-background.ts';
import { useStore } from '../app.ts';
import { attempt } from '../shared/toast.tsx';
import { useLive } from '../shared/use-live.ts';

/** Unlocking with the operating system's own check: added and taken away here, where the browser offers it. */
export const PasskeySetting = () => {
  const { vault, store } = useStore();
  const t = words.value.lock;
  const offered = useSignal<boolean | null>(null);
  const kept = useLive(() => store.keptPasskey(vault.db), []);
  useEffect(() => {
    void offersPasskey().then((offers) => {
      offered.value = offers;
    });
  }, []);
  return (
    <section class="talk-form" aria-label={t.settings.passkey}>
      <h3>{t.settings.passkey}</h3>
      <p>{offered.value === false ? t.passkey.notOffered : t.passkey.why}</p>
      {kept.state === 'ready' && kept.value && (
        <button type="button" onClick={() => attempt(() => store.keepPasskey(vault.db, null))}>
          {t.passkey.remove}
        </button>
      )}
      {kept.state === 'ready' && !kept.value && offered.value && (
        <button type="button" onClick={() => void askBackground({ type: 'open-unlock', errand: 'passkey' })}>
          {t.passkey.add}
        </button>
      )}
    </section>
  );
};
