import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { words } from '../../lib/i18n/language.ts';
import { chooseLockAfter, lockAfter, MINUTES } from '../../lib/lock/idle.ts';
import { askBackground } from '../../lib/page/ask-background.ts';
import { PasskeySetting } from './passkey-setting.tsx';

/** When the extension locks by itself, and the ways to a new passphrase and a new recovery key. */
export const LockSettings = () => {
  const t = words.value.lock.settings;
  const id = useId();
  const minutes = useSignal<number | null>(null);
  useEffect(() => {
    void lockAfter().then((chosen) => {
      minutes.value = chosen;
    });
  }, []);
  return (
    <section class="talk-form" aria-label={t.heading}>
      <h2>{t.heading}</h2>
      <div class="field">
        <label for={id}>{t.after}</label>
        <select
          id={id}
          value={minutes.value ?? ''}
          onChange={({ currentTarget }) => {
            const chosen = MINUTES[currentTarget.selectedIndex];
            if (chosen === undefined) return;
            minutes.value = chosen;
            void chooseLockAfter(chosen);
          }}
        >
          {MINUTES.map((each) => (
            <option key={each} value={each}>
              {t.minutes(each)}
            </option>
          ))}
        </select>
        <p class="hint">{t.also}</p>
      </div>
      <div class="row-actions">
        {(['passphrase', 'recovery'] as const).map((errand) => (
          <button key={errand} type="button" onClick={() => void askBackground({ type: 'open-unlock', errand })}>
            {t[errand]}
          </button>
        ))}
      </div>
      <PasskeySetting />
    </section>
  );
};
