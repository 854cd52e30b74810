import type { Candidate, Left, Taken } from './candidate.ts';
import type { ReadGoal } from './reading.ts';
import { capped } from './text.ts';

const MOST = 500;
const LENGTHS = { text: 500, subject: 80, level: 40 };

/**
 * The goals of a plan as they are read: each once, within the lengths of `ReadGoal`, no more than a reading may hold.
 * Where it is asked to explain, it keeps what became of every piece of text.
 */
export class GoalList {
  readonly goals: ReadGoal[] = [];
  private readonly seen = new Set<string>();
  private readonly explain: ((candidate: Candidate) => void) | undefined;

  constructor(explain?: (candidate: Candidate) => void) {
    this.explain = explain;
  }

  /** Nothing more is taken in, so nothing more need be read. */
  get full(): boolean {
    return this.goals.length >= MOST;
  }

  /** Takes in a goal, unless the list is full or has the same text under the same subject. */
  add({ text, subject, kind, level }: ReadGoal, why: Taken, under: string): void {
    const key = `${text.toLowerCase()}\n${subject ?? ''}`;
    const left = this.full ? 'full' : this.seen.has(key) ? 'twice' : null;
    this.explain?.({ text, why: left ?? why, taken: left === null, under, subject, kind });
    if (left) return;
    this.seen.add(key);
    this.goals.push({
      text: capped(text, LENGTHS.text),
      subject: subject && capped(subject, LENGTHS.subject),
      kind,
      level: level && capped(level, LENGTHS.level),
    });
  }

  /** Notes that a piece of text was left, and why. */
  leave(text: string, why: Left, under: string, subject: string | null): void {
    this.explain?.({ text, why, taken: false, under, subject, kind: null });
  }
}
