import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Annotation } from '../../lib/annotation/annotation.ts';
import type { WhereNow } from '../../lib/annotation/note-list.ts';
import type { People } from '../shared/people.ts';
import { NoteActions } from './note-actions.tsx';
import { NoteCard } from './note-card.tsx';
import { NoteForm } from './note-form.tsx';
import type { Begun } from './note-writer.ts';

type Props = {
  label: string;
  notes: Annotation[];
  people: People;
  /** Where passages stand in the page, by the ids of the notes. */
  places?: ReadonlyMap<string, WhereNow>;
  /** Whether a note says which plan it is to. */
  withPlan: (note: Annotation) => boolean;
  /** The note that is to take the focus as soon as it stands there. */
  wantedId: Signal<string | null>;
  onTalk: () => void;
};

const NOWHERE: ReadonlyMap<string, WhereNow> = new Map();

/** Notes, each to be read, edited and deleted. */
export const NoteList = ({ label, notes, people, places = NOWHERE, withPlan, wantedId, onTalk }: Props) => {
  const editing = useSignal<Begun | null>(null);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const at = notes.findIndex(({ id }) => id === wantedId.value);
    const card = list.current?.children[at]?.querySelector('article');
    if (!card) return;
    wantedId.value = null;
    card.focus();
  }, [wantedId.value, notes, editing.value]);
  // A note that goes while it is edited has kept its words: begun again, it begins with those.
  const isEdited = notes.some(({ id }) => id === editing.value?.id);
  useEffect(() => {
    if (!isEdited) editing.value = null;
  }, [isEdited]);
  const focusBeside = (id: string) => {
    const at = notes.findIndex((note) => note.id === id);
    const next = notes[at + 1] ?? notes[at - 1];
    if (next) wantedId.value = next.id;
    else list.current?.focus();
  };
  return (
    <ol ref={list} class="talk-cards" aria-label={label} tabIndex={-1}>
      {notes.map((note) => (
        <li key={note.id}>
          {editing.value?.id === note.id ? (
            <NoteForm
              begun={editing.value}
              people={people}
              onEnd={() => {
                editing.value = null;
                wantedId.value = note.id;
              }}
            />
          ) : (
            <NoteCard note={note} pupils={people.pupils} place={places.get(note.id)} withPlan={withPlan(note)}>
              <NoteActions
                note={note}
                place={places.get(note.id)}
                onTalk={onTalk}
                onEdit={() => {
                  const { id, text, color, pupilIds, group, ...target } = note;
                  editing.value = { id, target, content: { text, color, pupilIds, group } };
                }}
                onDeleted={() => focusBeside(note.id)}
              />
            </NoteCard>
          )}
        </li>
      ))}
    </ol>
  );
};
