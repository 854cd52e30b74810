import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { backupReminder, firstToday } from '../../lib/backup/last-backup.ts';
import { words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { backUpByItself } from '../backup/make-backup.ts';
import { showInMappe } from '../shared/show-in-mappe.ts';
import { whenIdle } from '../shared/when-idle.ts';

/** Makes a backup when one is due by the chosen rhythm; says, once a day, where that takes the teacher or it is long since. */
export const BackupReminder = () => {
  const open = useStore();
  const days = useSignal<number | 'ask' | null>(null);
  useEffect(() => {
    const look = async () => {
      // The first screen is there to be written in; a backup can wait until the page has nothing else to do.
      await whenIdle();
      // What fails here is tried again at the next opening, and in two weeks the reminder tells of it.
      const done = await backUpByItself(open).catch(() => 'not due' as const);
      days.value = done === 'ask' && (await firstToday()) ? 'ask' : await backupReminder();
    };
    void look();
  }, []);
  const t = words.value.backup;
  const close = () => {
    days.value = null;
  };
  return (
    <div role="status">
      {days.value !== null && (
        <div class="banner">
          <p>{days.value === 'ask' ? t.ask : t.due(days.value)}</p>
          <div class="row-actions">
            <button
              type="button"
              onClick={() => {
                showInMappe('backup');
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
