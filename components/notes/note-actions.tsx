import type { Annotation } from '../../lib/annotation/annotation.ts';
import { goalsOfNote, talkOfNote, withGoals } from '../../lib/annotation/note-in-talk.ts';
import { shortOf, type WhereNow } from '../../lib/annotation/note-list.ts';
import { today } from '../../lib/dialogue/calendar.ts';
import { isTouched } from '../../lib/dialogue/fill-in.ts';
import { words } from '../../lib/i18n/language.ts';
import { noteWords } from '../../lib/i18n/notes/words.ts';
import { revealNote } from '../../lib/page/notes-of-tab.ts';
import { useApp, useStore } from '../app.ts';
import { attempt, say } from '../shared/toast.tsx';
import { readPlan } from './read-plan.ts';

type Props = {
  note: Annotation;
  place: WhereNow | undefined;
  /** Shows the new talk. */
  onTalk: () => void;
  onEdit: () => void;
  /** The note is about to go. */
  onDeleted: () => void;
};

/** What can be done with a note. */
export const NoteActions = ({ note, place, onTalk, onEdit, onDeleted }: Props) => {
  const app = useApp();
  const { tabId, form, covered } = app;
  const { vault, store } = useStore();
  const t = noteWords.value;

  const show = async () => {
    // A tab that is gone shows nothing; the message says so.
    const shown = tabId !== null && (await revealNote(tabId, note.id).catch(() => false));
    if (!shown) say(t.notShown);
  };
  const goals = () => goalsOfNote(note, readPlan(app, note.planId));
  const makeTalk = () => {
    // What is being written about someone else is not taken from them.
    if (isTouched(form.peek())) return say(t.busy);
    form.value = talkOfNote(note, goals(), today());
    onTalk();
  };
  const useAsGoal = () => {
    form.value = withGoals(form.peek(), goals());
    say(t.goalAdded);
  };
  const remove = async () => {
    await store.deleteAnnotations(vault, [note.id]);
    onDeleted();
    say(t.deleted, async () => {
      await store.restoreAnnotations(vault, [note.id]);
      say(t.restored);
    });
  };
  const action = (label: string, act: () => void) => (
    <button type="button" class="quiet" aria-label={t.about(label, shortOf(note))} onClick={act}>
      {label}
    </button>
  );
  return (
    <>
      {place && place.state !== 'gone' && action(t.show, () => void show())}
      {action(words.value.talks.edit, onEdit)}
      {action(t.talk, makeTalk)}
      {note.selector && action(t.asGoal, useAsGoal)}
      {!covered.value && action(words.value.talks.delete, () => attempt(remove))}
    </>
  );
};
