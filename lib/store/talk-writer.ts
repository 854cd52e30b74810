import { batch, computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Dialogue } from '../dialogue/dialogue.ts';
import { dialogueRow, openDialogues } from './dialogue-rows.ts';
import { inBin } from './in-bin.ts';
import { replaceRow } from './replace.ts';
import { changedStamp, now } from './stamp.ts';
import type { Vault } from './vault.ts';

/** How long a change waits for more to come before it is kept, in milliseconds: well within the half second that may be lost. */
const GATHERED = 200;

/**
 * A change of a talk, made on the talk as it is: so it can be made again on what another page has written meanwhile,
 * and only what was changed here is changed there.
 */
export type Edit = (talk: Dialogue) => Partial<Dialogue>;

/** Whether all that was written is kept: `idle` before anything was. */
export type Writing = 'idle' | 'waiting' | 'kept' | 'failed';

/** A talk while it is written in. */
export type TalkWriter = {
  /** The talk as it is stored, with what is not kept yet. */
  talk: ReadonlySignal<Dialogue>;
  writing: ReadonlySignal<Writing>;
  /** Why the last writing failed, while it has. */
  failure: ReadonlySignal<unknown>;
  edit: (edit: Edit) => void;
  /** Takes up what is stored now, by this page or another. */
  follow: (stored: Dialogue) => void;
  /** Lays the state as it is now aside at the next change, as when the screen was opened. */
  layAsideNext: () => void;
  /** Keeps what is not kept yet, now. */
  flush: () => Promise<void>;
};

const made = (talk: Dialogue, edits: Edit[]): Dialogue => {
  let changed = talk;
  for (const edit of edits) changed = { ...changed, ...edit(changed) };
  return changed;
};

/** Makes edits on a stored talk and gives the talk as it is then; null where it is gone. */
const keep = async (vault: Vault, id: string, edits: Edit[], aside: boolean): Promise<Dialogue | null> => {
  let kept: Dialogue | null = null;
  await replaceRow(
    vault.db,
    vault.db.dialogues,
    id,
    async (row) => {
      const [dialogue] = await openDialogues(vault, [row]);
      kept = dialogue ? { ...made(dialogue, edits), ...(await changedStamp(vault.db)) } : null;
      return kept && { ...(await dialogueRow(vault, kept)), ...inBin(row) };
    },
    aside ? (row) => ({ table: 'dialogues', row, keptAt: now() }) : null,
  );
  return kept;
};

/**
 * Keeps a talk while it is written in: each change within a moment, one writing after the other. The state it had before
 * the first change is laid aside, so that it can be brought back without every few words becoming an earlier state. What
 * could not be kept stays on the screen and is tried again with the next change.
 */
export const writeTalk = (vault: Vault, opened: Dialogue): TalkWriter => {
  const stored = signal(opened);
  const pending = signal<Edit[]>([]);
  const writing = signal<Writing>('idle');
  const failure = signal<unknown>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let aside = true;
  // Sealing takes its time: each writing waits for the one before it.
  let written = Promise.resolve();
  // What another page wrote while this one writes: taken up after it, or an edit would be seen made twice.
  let meanwhile: Dialogue[] | null = null;

  const follow = (newer: Dialogue) => {
    if (meanwhile) meanwhile.push(newer);
    // What was read before our own last writing comes late, and would take back what was typed.
    else if (newer.updatedAt >= stored.peek().updatedAt) stored.value = newer;
  };
  const takeUp = () => {
    const late = meanwhile ?? [];
    meanwhile = null;
    late.forEach(follow);
  };
  const write = async () => {
    const edits = pending.peek();
    if (edits.length === 0) return;
    meanwhile = [];
    try {
      const kept = await keep(vault, opened.id, edits, aside);
      if (!kept) throw new Error('The talk is gone');
      aside = false;
      batch(() => {
        takeUp();
        follow(kept);
        pending.value = pending.peek().slice(edits.length);
        failure.value = null;
        if (pending.peek().length === 0) writing.value = 'kept';
      });
    } catch (error) {
      batch(() => {
        takeUp();
        failure.value = error;
        writing.value = 'failed';
      });
    }
  };
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    written = written.then(write);
    return written;
  };
  const edit = (change: Edit) => {
    pending.value = [...pending.peek(), change];
    writing.value = 'waiting';
    timer ??= setTimeout(() => void flush(), GATHERED);
  };
  const layAsideNext = () => {
    aside = true;
  };
  return {
    talk: computed(() => made(stored.value, pending.value)),
    writing,
    failure,
    edit,
    follow,
    layAsideNext,
    flush,
  };
};
