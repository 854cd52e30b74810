import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { canPickFolder, pickFolder } from '../../lib/backup/folder.ts';
import { backupRhythm, chooseBackupRhythm, RHYTHMS } from '../../lib/backup/rhythm.ts';
import { words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { attempt } from '../shared/toast.tsx';
import { useLive } from '../shared/use-live.ts';
import { backupFolder } from './make-backup.ts';

/** How often backups are made by themselves, and the folder they go into. */
export const BackupRhythm = () => {
  const open = useStore();
  const { vault, store } = open;
  const t = words.value.backup;
  const id = useId();
  const rhythm = useSignal('');
  const folder = useLive(() => backupFolder(open), []);
  const name = folder.state === 'ready' ? folder.value?.name : undefined;
  useEffect(() => {
    void backupRhythm().then((chosen) => {
      rhythm.value = chosen;
    });
  }, []);
  const pick = async () => {
    const picked = await pickFolder();
    if (picked) await store.keepFolder(vault.db, picked);
  };
  return (
    <>
      <div class="field">
        <label for={id}>{t.byItself}</label>
        <select
          id={id}
          value={rhythm.value}
          onChange={({ currentTarget }) => {
            const chosen = RHYTHMS[currentTarget.selectedIndex];
            if (!chosen) return;
            rhythm.value = chosen;
            attempt(() => chooseBackupRhythm(chosen));
          }}
        >
          {RHYTHMS.map((each) => (
            <option key={each} value={each}>
              {t.rhythms[each]}
            </option>
          ))}
        </select>
      </div>
      <p class="hint">{name ? t.intoFolder(name) : t.intoDownloads}</p>
      {canPickFolder() && (
        <div class="row-actions">
          <button type="button" onClick={() => attempt(pick)}>
            {t.pickFolder}
          </button>
          {name && (
            <button type="button" class="quiet" onClick={() => attempt(() => store.keepFolder(vault.db, null))}>
              {t.noFolder}
            </button>
          )}
        </div>
      )}
      {canPickFolder() && <p class="hint">{t.whichFolder}</p>}
    </>
  );
};
