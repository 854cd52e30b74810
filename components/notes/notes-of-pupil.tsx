import { useSignal } from '@preact/signals';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { noteWords } from '../../lib/i18n/notes/words.ts';
import { useStore } from '../app.ts';
import type { People } from '../shared/people.ts';
import { showInMappe } from '../shared/show-in-mappe.ts';
import { useLive } from '../shared/use-live.ts';
import { NoteList } from './note-list.tsx';

/** The notes that name a pupil, for the teacher alone: they stand on no paper. Nothing where there are none. */
export const NotesOfPupil = ({ pupil, people }: { pupil: Pupil; people: People }) => {
  const { vault, store } = useStore();
  const t = noteWords.value;
  const wantedId = useSignal<string | null>(null);
  const notes = useLive(() => store.annotationsOfPupil(vault, pupil.id), [vault, pupil.id]);
  if (notes.state !== 'ready' || notes.value.length === 0) return null;
  return (
    <section class="notes no-print" aria-label={t.heading}>
      <h3>{t.heading}</h3>
      <p class="hint">{t.onlyYou}</p>
      <NoteList
        label={t.heading}
        notes={notes.value}
        people={people}
        withPlan={() => true}
        wantedId={wantedId}
        onTalk={() => showInMappe('log')}
      />
    </section>
  );
};
