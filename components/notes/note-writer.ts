import { type ReadonlySignal, signal } from '@preact/signals';
import type { AnnotationContent } from '../../lib/annotation/annotation.ts';
import type { NoteTarget } from '../../lib/annotation/new-note.ts';
import { changedParts, isSameContent, withoutGone } from '../../lib/annotation/note-content.ts';
import type { OpenStore } from '../app.ts';

/** A note as it was when the teacher began to write: `id` is null for a new one. */
export type Begun = { id: string | null; target: NoteTarget; content: AnnotationContent };

/** A note while it is written. */
export type NoteWriter = {
  content: ReadonlySignal<AnnotationContent>;
  /** The stored note's id; null while there is none. */
  id: ReadonlySignal<string | null>;
  change: (part: Partial<AnnotationContent>) => void;
  /** Takes up that pupils were deleted for good or made one with others: whoever is gone is named no more. */
  followGone: () => Promise<void>;
  /** Whether words were typed that are not those it began with. */
  isTyped: () => boolean;
  /** Keeps what was typed, as when the page locks or the screen is left. Gives whether there was anything to keep. */
  keep: () => Promise<boolean>;
  /** Keeps the note as it is, and is done with it. */
  save: () => Promise<void>;
  /** Makes everything as it was before, whatever was kept meanwhile. */
  discard: () => Promise<void>;
};

const trimmed = (content: AnnotationContent): AnnotationContent => ({ ...content, text: content.text.trim() });

/**
 * Writes a note, new or stored: what is typed is kept in the note itself, so that it is sealed like all others. Of a
 * stored one only what was changed here is written. Where it went meanwhile, together with a pupil, what was typed
 * becomes a new note.
 */
export const writeNote = ({ vault, store }: OpenStore, begun: Begun): NoteWriter => {
  const content = signal(begun.content);
  const id = signal(begun.id);
  /** What discarding goes back to. */
  let before = trimmed(begun.content);
  /** What is stored, as far as it is known here. */
  let kept = before;
  let done = false;
  // One writing after the other: the first may still be on its way to giving the note its id.
  let written: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = written.then(act);
    written = turn.catch(() => {});
    return turn;
  };
  const said = () => trimmed(content.peek());
  const isTyped = () => said().text !== before.text;
  const isKept = () => isSameContent(kept, said());

  const followGone = async () => {
    const named = [before, kept, content.peek()].flatMap(({ pupilIds }) => pupilIds);
    const gone = await store.goneAmong(vault, named);
    const known = id.peek();
    const stored = known === null ? null : await store.annotationWithId(vault, known);
    // Whom the stored note names now and did not before is the one whom a pupil was made one with.
    const instead = stored?.pupilIds.filter((pupilId) => !kept.pupilIds.includes(pupilId)) ?? [];
    const left = (each: AnnotationContent) => withoutGone(each, gone, instead);
    before = left(before);
    kept = stored ? left(kept) : before;
    content.value = left(content.peek());
    if (!stored) id.value = null;
  };
  const add = async () => {
    const now = said();
    id.value = (await store.addAnnotation(vault, { ...begun.target, ...now })).id;
    kept = now;
  };
  /** Writes what was changed into the stored note; false where there is none, or none any more. */
  const changeStored = async (): Promise<boolean> => {
    const stored = id.peek();
    if (stored === null) return false;
    if (isKept()) return true;
    const now = said();
    if (await store.changeAnnotation(vault, stored, changedParts(kept, now))) {
      kept = now;
      return true;
    }
    await followGone();
    return false;
  };
  return {
    content,
    id,
    change: (part) => {
      content.value = { ...content.peek(), ...part };
    },
    followGone: () => inTurn(followGone),
    isTyped,
    keep: () =>
      inTurn(async () => {
        if (done || isKept()) return false;
        await followGone();
        if (await changeStored()) return true;
        // Only words make a note that nobody saved.
        if (!isTyped() || said().text === '') return false;
        await add();
        return true;
      }),
    save: () =>
      inTurn(async () => {
        await followGone();
        if (!(await changeStored())) await add();
        done = true;
      }),
    discard: () =>
      inTurn(async () => {
        done = true;
        const stored = id.peek();
        if (stored === null) return;
        if (begun.id === null) await store.deleteAnnotations(vault, [stored]);
        else if (!isSameContent(kept, before)) await store.changeAnnotation(vault, stored, changedParts(kept, before));
      }),
  };
};
