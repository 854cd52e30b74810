import type { GoalKind } from './reading.ts';

/** Why a line or sentence was taken as a goal. */
export type Taken =
  /** It stands under a heading that says goals. */
  | 'under-goals'
  /** Its heading says goals among other things, and it has the form of one. */
  | 'form-among-topics'
  /** Its own form says so, wherever it stands. */
  | 'own-form'
  /** It goes on with the goal before it. */
  | 'goes-on';

/** Why a line or sentence was left. */
export type Left =
  /** It is a heading, a label or a title. */
  | 'heading'
  /** Its heading says something else than goals: homework, messages, assessment. */
  | 'under-other'
  /** No heading says goals, and its own form does not either. */
  | 'no-form'
  /** A page number, a clock time, a weekday, a contact, a message or a blank to fill in. */
  | 'no-goal'
  | 'question'
  | 'names'
  | 'one-word'
  | 'homework'
  | 'class-work'
  | 'long'
  /** It stands under the same subject already. */
  | 'twice'
  /** As many goals as a reading may hold were found before it. */
  | 'full';

/** A piece of a plan's text that could have been a goal, and what became of it. */
export interface Candidate {
  readonly text: string;
  readonly why: Taken | Left;
  readonly taken: boolean;
  /** The words of the innermost heading that it stands under; '' for none. */
  readonly under: string;
  readonly subject: string | null;
  readonly kind: GoalKind | null;
}
