import type { BinnedAnnotation } from '../../lib/annotation/annotation.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { formatMoment, words } from '../../lib/i18n/language.ts';
import { noteKeepingWords } from '../../lib/i18n/note-keeping/words.ts';
import { noteWords } from '../../lib/i18n/notes/words.ts';
import { useStore } from '../app.ts';
import { NoteCard } from '../notes/note-card.tsx';
import { attempt, say } from '../shared/toast.tsx';
import { DaysLeft } from './days-left.tsx';

/** A note in the bin, to be taken back. */
export const BinnedNote = ({ note, pupils }: { note: BinnedAnnotation; pupils: Pupil[] }) => {
  const { vault, store } = useStore();
  const t = noteKeepingWords.value;
  return (
    <NoteCard note={note} pupils={pupils}>
      <button
        type="button"
        class="quiet"
        aria-label={t.restore(note.plan.title || noteWords.value.noTitle, formatMoment(note.createdAt))}
        onClick={() =>
          attempt(() => store.restoreAnnotations(vault, [note.id]).then(() => say(noteWords.value.restored)))
        }
      >
        {words.value.bin.restore}
      </button>
      <DaysLeft {...note} />
    </NoteCard>
  );
};
