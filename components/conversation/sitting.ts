import type { Signal } from '@preact/signals';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import type { TalkWriter } from '../../lib/store/talk-writer.ts';

/** One talk of a sitting as it is now, and what writes in it. */
export type HeldTalk = { talk: Dialogue; writer: TalkWriter };

/** What is held at one time with one pupil: a talk, or an elevsamtale and an utviklingssamtale as one. */
export type Sitting = {
  pupil: Pupil | null;
  held: [HeldTalk, ...HeldTalk[]];
  /** The talk that holds what is agreed. */
  agreeing: HeldTalk;
  /** All of the pupil's talks, newest first. */
  all: Dialogue[];
  locked: boolean;
  /** What is read out when a press of a button has changed something that is not seen by everyone. */
  told: Signal<string>;
};

/** What draws one of the places of a form. */
export type PlaceProps = { sitting: Sitting; held: HeldTalk; label: string };
