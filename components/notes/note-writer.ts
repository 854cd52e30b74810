import { type ReadonlySignal, signal } from '@preact/signals';
import type { AnnotationContent } from '../../lib/annotation/annotation.ts';
import type { NoteTarget } from '../../lib/annotation/new-note.ts';
import type { OpenStore } from '../app.ts';

/** A note as it was when the teacher began to write: `id` is null for a new one. */
export type Begun = { id: string | null; target: NoteTarget; content: AnnotationContent };

/** A note while it is written. */
export type NoteWriter = {
  content: ReadonlySignal<AnnotationContent>;
  /** The stored note's id; null while there is none. */
  id: ReadonlySignal<string | null>;
  change: (part: Partial<AnnotationContent>) => void;
  /** Whether words were typed that are not those it began with. */
  isTyped: () => boolean;
  /** Keeps what was typed, as when the page locks or the screen is left. Gives whether there was anything to keep. */
  keep: () => Promise<boolean>;
  /** Keeps the note as it is, and is done with it. */
  save: () => Promise<void>;
  /** Makes everything as it was before, whatever was kept meanwhile. */
  discard: () => Promise<void>;
};

/** Writes a note, new or stored: what is typed is kept in the note itself, so that it is sealed like all others. */
export const writeNote = ({ vault, store }: OpenStore, begun: Begun): NoteWriter => {
  const content = signal(begun.content);
  const id = signal(begun.id);
  let kept = begun.content;
  let done = false;
  // One writing after the other: the first may still be on its way to giving the note its id.
  let written: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = written.then(act);
    written = turn.catch(() => {});
    return turn;
  };
  const write = async () => {
    const now = content.peek();
    const trimmed = { ...now, text: now.text.trim() };
    if (id.peek() === null) id.value = (await store.addAnnotation(vault, { ...begun.target, ...trimmed })).id;
    else if (now !== kept) await store.changeAnnotation(vault, id.peek() ?? '', trimmed);
    kept = now;
  };
  return {
    content,
    id,
    change: (part) => {
      content.value = { ...content.peek(), ...part };
    },
    isTyped: () => content.peek().text.trim() !== begun.content.text.trim(),
    keep: () =>
      inTurn(async () => {
        const now = content.peek();
        if (done || now === kept || (id.peek() === null && now.text.trim() === '')) return false;
        await write();
        return true;
      }),
    save: () =>
      inTurn(async () => {
        await write();
        done = true;
      }),
    discard: () =>
      inTurn(async () => {
        done = true;
        const stored = id.peek();
        if (stored === null || kept === begun.content) return;
        if (begun.id === null) await store.deleteAnnotations(vault, [stored]);
        else await store.changeAnnotation(vault, stored, begun.content);
      }),
  };
};
