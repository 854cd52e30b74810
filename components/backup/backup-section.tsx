import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { daysSinceBackup } from '../../lib/backup/last-backup.ts';
import { words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { attempt, say } from '../shared/toast.tsx';
import { BackupRhythm } from './backup-rhythm.tsx';
import { madeText } from './made-text.ts';
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
    const made = await makeBackup(open);
    await look();
    say(madeText(made));
  };

  return (
    <>
      <section class="talk-form backup" aria-label={t.heading}>
        <p>{t.why}</p>
        <p class="hint">{days.value === null ? t.never : t.last(days.value)}</p>
        <button type="button" class="primary" onClick={() => attempt(make)}>
          {t.make}
        </button>
        <BackupRhythm />
      </section>
      <Restore />
    </>
  );
};
