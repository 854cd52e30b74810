import type { Signal } from '@preact/signals';
import type { Annotation } from '../../lib/annotation/annotation.ts';
import { inOrderOfText, notesOnPage } from '../../lib/annotation/note-list.ts';
import { words } from '../../lib/i18n/language.ts';
import { noteWords } from '../../lib/i18n/notes/words.ts';
import { useApp } from '../app.ts';
import type { People } from '../shared/people.ts';
import { NoteList } from './note-list.tsx';
import { useNotePlaces } from './use-note-places.ts';

const NEWEST = 25;

type Props = { notes: Annotation[]; people: People; wantedId: Signal<string | null>; onTalk: () => void };

/** The notes to what the page shows, in the order of its text; where it shows no plan, the newest of all. */
export const NotesBeside = ({ notes, people, wantedId, onTalk }: Props) => {
  const { tabPlan } = useApp();
  const t = noteWords.value;
  const places = useNotePlaces();
  // Until it is known which plan is shown, no other plan's notes are.
  if (tabPlan.reading.value.state === 'reading') return <p class="hint">{words.value.plan.reading}</p>;
  const planIds = tabPlan.plans.value.map(({ id }) => id);
  const here = inOrderOfText(notesOnPage(notes, planIds, places), places);
  const isOfPage = planIds.length > 0 || here.length > 0;
  const shown = isOfPage ? here : notes.slice(0, NEWEST);
  const label = isOfPage ? t.onPage : t.newest;
  return (
    <>
      <h2>{label}</h2>
      {shown.length === 0 && <p class="empty">{t.none}</p>}
      <NoteList
        label={label}
        notes={shown}
        people={people}
        places={places}
        withPlan={({ planId }) => planIds.length !== 1 || planId !== planIds[0]}
        wantedId={wantedId}
        onTalk={onTalk}
      />
    </>
  );
};
