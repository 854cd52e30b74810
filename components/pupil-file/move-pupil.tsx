import { useSignal } from '@preact/signals';
import { today } from '../../lib/dialogue/calendar.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
import { suggestPassphrase } from '../../lib/seal/passphrase.ts';
import { useStore } from '../app.ts';
import { download } from '../shared/download.ts';

/** Makes a sealed file with one pupil for the next teacher, and shows the passphrase that opens it, once. */
export const MovePupil = ({ pupil }: { pupil: Pupil }) => {
  const { vault, store } = useStore();
  const t = words.value.pupilFile;
  const made = useSignal<{ file: string; passphrase: string } | null>(null);
  const busy = useSignal(false);
  const failed = useSignal(false);
  const make = async () => {
    if (busy.value) return;
    busy.value = true;
    failed.value = false;
    try {
      const passphrase = suggestPassphrase();
      const file = `laeringsdialog-flytting-${today()}.backup`;
      download(file, await store.movingFile(vault, pupil.id, passphrase), 'application/octet-stream');
      made.value = { file, passphrase };
    } catch {
      failed.value = true;
    } finally {
      busy.value = false;
    }
  };
  return (
    <section class="talk-form" aria-label={t.moveHeading}>
      <h3>{t.moveHeading}</h3>
      <p>{t.moveWhy}</p>
      <button type="button" aria-disabled={busy.value} onClick={() => void make()}>
        {busy.value ? words.value.lock.busy : t.move}
      </button>
      <p class="problem" role="alert">
        {failed.value && words.value.state.failed}
      </p>
      <div role="status">
        {made.value && (
          <div class="notice">
            <p>{words.value.backup.made(made.value.file)}</p>
            <p>{t.oneTime}</p>
            <p class="one-time">{made.value.passphrase}</p>
          </div>
        )}
      </div>
    </section>
  );
};
