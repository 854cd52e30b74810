import { useSignal } from '@preact/signals';
import type { Annotation } from '../../lib/annotation/annotation.ts';
import { toWebAnnotations, webAnnotationFileName } from '../../lib/annotation/web-annotation.ts';
import { today } from '../../lib/dialogue/calendar.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { exportWords } from '../../lib/i18n/exporting/words.ts';
import { noteKeepingWords } from '../../lib/i18n/note-keeping/words.ts';
import { download } from '../shared/download.ts';
import { say } from '../shared/toast.tsx';

/** Exports notes in the form that other tools for annotation read, with the pupils' names only if the teacher says so. */
export const WebAnnotationExport = ({ notes, pupils }: { notes: Annotation[]; pupils: Pupil[] }) => {
  const t = noteKeepingWords.value.webAnnotation;
  const named = useSignal(false);
  const save = () => {
    const nameOf = (id: string) => (named.value && pupils.find((pupil) => pupil.id === id)?.name) || null;
    const name = webAnnotationFileName(today());
    download(name, JSON.stringify(toWebAnnotations(notes, nameOf), null, 2), 'application/ld+json');
    say(exportWords.value.done(name));
  };
  return (
    <section class="export" aria-label={t.heading}>
      <h2>{t.heading}</h2>
      <p>{t.why}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={named.value}
          onChange={({ currentTarget }) => {
            named.value = currentTarget.checked;
          }}
        />
        <span>{t.withNames}</span>
      </label>
      {notes.length === 0 && <p class="hint">{t.none}</p>}
      <div class="row-actions">
        <button type="button" disabled={notes.length === 0} onClick={save}>
          {t.download}
        </button>
      </div>
    </section>
  );
};
