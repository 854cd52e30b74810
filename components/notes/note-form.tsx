import { useSignal } from '@preact/signals';
import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import { goalsOfNote, withGoals } from '../../lib/annotation/note-in-talk.ts';
import { pupilMeant } from '../../lib/dialogue/find-pupils.ts';
import { words } from '../../lib/i18n/language.ts';
import { noteWords } from '../../lib/i18n/notes/words.ts';
import { useApp, useStore } from '../app.ts';
import type { People } from '../shared/people.ts';
import { attempt, failureText, say } from '../shared/toast.tsx';
import { useKeeper } from '../shared/use-keeper.ts';
import { DiscardQuestion } from './discard-question.tsx';
import { NoteFields } from './note-fields.tsx';
import { type Begun, writeNote } from './note-writer.ts';
import { Quote } from './quote.tsx';
import { readPlan } from './read-plan.ts';

type Props = {
  begun: Begun;
  people: People;
  /** The stored note's id as soon as there is one. */
  onStored?: (id: string) => void;
  /** The form is done with; the note's id where there is a note. */
  onEnd: (id: string | null) => void;
};

/** Writes a note. What is typed is kept when the screen is left; cancelling asks first where words would be lost. */
export const NoteForm = ({ begun, people, onStored, onEnd }: Props) => {
  const app = useApp();
  const open = useStore();
  const t = noteWords.value;
  const id = useId();
  const writer = useMemo(() => writeNote(open, begun), [begun]);
  const asGoal = useSignal(false);
  const asking = useSignal(false);
  const problem = useSignal('');
  const pupilText = useSignal('');
  const form = useRef<HTMLFormElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const isNewPassage = begun.id === null && begun.target.selector !== null;

  useEffect(() => text.current?.focus(), [writer]);
  useKeeper(writer.keep, writer, async () => {
    if (await writer.keep()) say(noteWords.peek().keptOnLeaving);
  });
  useEffect(() => open.store.followGonePupils(open.vault, () => attempt(writer.followGone)), [writer]);
  useEffect(() => {
    if (writer.id.value !== null) onStored?.(writer.id.value);
  }, [writer.id.value]);

  /** A name that was typed in full counts as picked. Gives false where it is nobody's. */
  const pickTyped = (): boolean => {
    if (pupilText.peek().trim() === '') return true;
    const pupil = pupilMeant(people.pupils, pupilText.peek());
    if (!pupil) return false;
    writer.change({ pupilIds: [...new Set([...writer.content.peek().pupilIds, pupil.id])] });
    pupilText.value = '';
    return true;
  };
  const save = async () => {
    problem.value = '';
    if (writer.content.peek().text.trim() === '' && begun.target.selector === null) {
      problem.value = t.needText;
      text.current?.focus();
      return;
    }
    if (!pickTyped()) {
      problem.value = words.value.log.needPupil;
      form.current?.querySelector<HTMLElement>('.pupil-input')?.focus();
      return;
    }
    try {
      await writer.save();
    } catch (error) {
      problem.value = failureText(error);
      return;
    }
    if (asGoal.value) {
      const note = { ...begun.target, createdAt: new Date().toISOString() };
      app.form.value = withGoals(app.form.peek(), goalsOfNote(note, readPlan(app, note.planId)));
    }
    say(asGoal.value ? `${t.saved} ${t.goalAdded}` : t.saved);
    onEnd(writer.id.peek());
  };
  const discard = () =>
    attempt(async () => {
      await writer.discard();
      onEnd(begun.id);
    });
  const cancel = () => {
    if (writer.isTyped()) asking.value = true;
    else discard();
  };
  const stay = () => {
    asking.value = false;
    text.current?.focus();
  };
  return (
    <form
      ref={form}
      autocomplete="off"
      class="note-form"
      aria-label={begun.id === null ? t.write : t.change}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void save();
        } else if (event.key === 'Escape') {
          // Only the form closes, not the panel.
          event.preventDefault();
          if (asking.value) stay();
          else cancel();
        }
      }}
    >
      <Quote selector={begun.target.selector} />
      <NoteFields
        writer={writer}
        people={people}
        text={text}
        pupilText={pupilText.value}
        onPupilText={(typed) => {
          pupilText.value = typed;
          problem.value = '';
        }}
        pupilProblem={problem.value === words.value.log.needPupil ? `${id}-problem` : undefined}
        describedBy={`${id}-problem`}
      />
      {isNewPassage && (
        <label class="choice-option">
          <input
            type="checkbox"
            checked={asGoal.value}
            aria-describedby={`${id}-goal`}
            onChange={({ currentTarget }) => {
              asGoal.value = currentTarget.checked;
            }}
          />
          <span>
            {t.asGoal}{' '}
            <small id={`${id}-goal`} class="hint">
              {t.asGoalWhy}
            </small>
          </span>
        </label>
      )}
      {asking.value && <DiscardQuestion onDiscard={discard} onStay={stay} />}
      <p id={`${id}-problem`} class="problem" role="alert">
        {problem.value}
      </p>
      <div class="row-actions">
        <button type="submit" class="primary" aria-keyshortcuts="Control+Enter">
          {words.value.save}
        </button>
        <button type="button" onClick={cancel}>
          {words.value.cancel}
        </button>
        <span class="hint">{t.keys}</span>
      </div>
    </form>
  );
};
