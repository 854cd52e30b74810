import { useSignal } from '@preact/signals';
import { today } from '../../lib/dialogue/calendar.ts';
import { exportFile } from '../../lib/dialogue/export-file.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { exportWords } from '../../lib/i18n/exporting/words.ts';
import { folderWords } from '../../lib/i18n/folder/words.ts';
import { formatMoment, words } from '../../lib/i18n/language.ts';
import { appVersion } from '../../lib/page/app-version.ts';
import { useStore } from '../app.ts';
import { DeleteForGood } from '../shared/delete-for-good.tsx';
import { download } from '../shared/download.ts';
import { focusHere } from '../shared/focus-here.ts';
import { Notice } from '../shared/notice.tsx';
import { say } from '../shared/toast.tsx';
import { useLive } from '../shared/use-live.ts';
import { MovePupil } from './move-pupil.tsx';
import { StoredOfPupil } from './stored-of-pupil.tsx';

/** Everything that is stored about one pupil, to read, print and take out; to hand on; and to delete for good. */
export const PupilFile = ({ pupil }: { pupil: Pupil }) => {
  const { vault, store } = useStore();
  const t = words.value.pupilFile;
  const asking = useSignal(false);
  const file = useLive(() => store.pupilFile(vault, pupil.id), [pupil.id]);

  if (file.state === 'loading') return <p class="hint">{words.value.state.loading}</p>;
  if (file.state === 'failed') return <Notice alert>{words.value.state.failed}</Notice>;
  const { copy, drafts } = file.value;

  const save = () => {
    const { earlierPupils, earlierDialogues, earlierAnnotations } = copy;
    const plain = exportFile(copy, { pupilId: pupil.id, period: null }, appVersion(), new Date().toISOString());
    // No pupil's name in the name of a file: file names travel far.
    const name = `laeringsdialog-elev-${today()}.json`;
    const whole = { ...plain, earlierPupils, earlierDialogues, earlierAnnotations, drafts };
    download(name, JSON.stringify(whole, null, 2), 'application/json');
    say(exportWords.value.done(name));
  };
  const remove = async () => {
    await store.deletePupilForGood(vault, pupil.id);
    say(t.deleted(pupil.name));
    location.hash = 'pupils';
  };

  return (
    <article class="pupil-file">
      <p class="no-print">
        <a href="#pupils">{t.back}</a> · <a href={`#folder=${pupil.id}`}>{folderWords.value.toFolder}</a>
      </p>
      <h2 ref={focusHere} tabIndex={-1}>
        {t.heading(pupil.name)}
      </h2>
      <p class="hint">{t.asOf(formatMoment(new Date().toISOString()))}</p>
      <div class="row-actions no-print">
        <button type="button" onClick={() => print()}>
          {words.value.lock.print}
        </button>
        <button type="button" onClick={save}>
          {t.json}
        </button>
      </div>
      <StoredOfPupil pupil={pupil} copy={copy} drafts={drafts} />
      <div class="no-print pupil-file-acts">
        <MovePupil pupil={pupil} />
        <section class="talk-form" aria-label={t.deleteHeading}>
          <h3>{t.deleteHeading}</h3>
          <p>{t.deleteWhy}</p>
          <button
            type="button"
            class="danger"
            onClick={() => {
              asking.value = true;
            }}
          >
            {t.delete}
          </button>
        </section>
      </div>
      {asking.value && (
        <DeleteForGood
          question={t.question(pupil.name, copy.dialogues.length)}
          onDelete={remove}
          onCancel={() => {
            asking.value = false;
          }}
        />
      )}
    </article>
  );
};
