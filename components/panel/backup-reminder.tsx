import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { words } from '../../lib/i18n/language.ts';
import { backupReminder } from '../../lib/lock/last-backup.ts';
import { askBackground } from '../../lib/page/ask-background.ts';

/** Says, once a day, that it is long since the last backup, and shows the way to making one. */
export const BackupReminder = () => {
  const days = useSignal<number | null>(null);
  useEffect(() => {
    void backupReminder().then((found) => {
      days.value = found;
    });
  }, []);
  const t = words.value.backup;
  const close = () => {
    days.value = null;
  };
  return (
    <div role="status">
      {days.value !== null && (
        <div class="banner">
          <p>{t.due(days.value)}</p>
          <div class="row-actions">
            <button
              type="button"
              onClick={() => {
                void askBackground({ type: 'open-mappe', section: 'backup' });
                close();
              }}
            >
              {t.goMake}
            </button>
            <button type="button" class="quiet" onClick={close}>
              {t.later}
            </button>
          </div>
        </div>
      )}
    </div>
  );
};
