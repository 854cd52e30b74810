import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { words } from '../../lib/i18n/language.ts';
import { daysSinceBackup } from '../../lib/lock/last-backup.ts';
import { useStore } from '../app.ts';
import { attempt, say } from '../shared/toast.tsx';
import { makeBackup } from './make-backup.ts';
import { Restore } from './restore.tsx';

/** Making a backup, and bringing one back. */
export const BackupSection = () => {
  const open = useStore();
  const t = words.value.backup;
  const days = useSignal<number | null>(null);
  const look = () =>
    daysSinceBackup().then((since) => {
      days.value = since;
    });
  useEffect(() => void look(), []);

  const make = async () => {
    const name = await makeBackup(open);
    await look();
    say(t.made(name));
  };

  return (
    <>
      <section class="talk-form backup" aria-label={t.heading}>
        <h2>{t.heading}</h2>
        <p>{t.why}</p>
        <p class="hint">{days.value === null ? t.never : t.last(days.value)}</p>
        <button type="button" class="primary" onClick={() => attempt(make)}>
          {t.make}
        </button>
      </section>
      <Restore />
    </>
  );
};
