import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { foundNotes, type NoteFilter } from '../../lib/annotation/note-list.ts';
import { words } from '../../lib/i18n/language.ts';
import { noteWords } from '../../lib/i18n/notes/words.ts';
import { useStore } from '../app.ts';
import { Notice } from '../shared/notice.tsx';
import type { People } from '../shared/people.ts';
import { showInMappe } from '../shared/show-in-mappe.ts';
import { useLive } from '../shared/use-live.ts';
import { NoteFilters } from './note-filters.tsx';
import { NoteList } from './note-list.tsx';

const PAGE = 25;

/** Every note there is, newest first, to be searched. */
export const AllNotes = ({ people }: { people: People }) => {
  const { vault, store } = useStore();
  const t = noteWords.value;
  const filter = useSignal<NoteFilter>({ words: '', color: null });
  const shown = useSignal(PAGE);
  const wantedId = useSignal<string | null>(null);
  const notes = useLive(() => store.allAnnotations(vault), [vault]);
  const names = useMemo(() => new Map(people.pupils.map(({ id, name }) => [id, name])), [people.pupils]);
  if (notes.state === 'loading') return <p class="hint">{words.value.state.loading}</p>;
  if (notes.state === 'failed') return <Notice alert>{words.value.state.failed}</Notice>;
  const found = foundNotes(notes.value, filter.value, (id) => names.get(id) ?? '');
  return (
    <section class="notes" aria-label={t.heading}>
      <NoteFilters
        filter={filter.value}
        onChange={(changed) => {
          filter.value = changed;
          shown.value = PAGE;
        }}
      />
      <p class="hint" role="status">
        {t.shown(found.length, notes.value.length)}
      </p>
      {found.length === 0 && <p class="empty">{notes.value.length === 0 ? t.none : t.noneFound}</p>}
      <NoteList
        label={t.heading}
        notes={found.slice(0, shown.value)}
        people={people}
        withPlan={() => true}
        wantedId={wantedId}
        onTalk={() => showInMappe('log')}
      />
      {found.length > shown.value && (
        <button
          type="button"
          onClick={() => {
            shown.value += PAGE;
          }}
        >
          {words.value.talks.more}
        </button>
      )}
    </section>
  );
};
