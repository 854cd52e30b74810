import type { ReadGoal } from './reading.ts';
import { capped } from './text.ts';

const MOST = 500;
const LENGTHS = { text: 500, subject: 80, level: 40 };

/** The goals of a plan as they are read: each once, within the lengths of `ReadGoal`, no more than a reading may hold. */
export class GoalList {
  readonly goals: ReadGoal[] = [];
  private readonly seen = new Set<string>();

  /** Nothing more is taken in, so nothing more need be read. */
  get full(): boolean {
    return this.goals.length >= MOST;
  }

  /** Takes in a goal, unless the list is full or has the same text under the same subject. */
  add({ text, subject, kind, level }: ReadGoal): void {
    const key = `${text.toLowerCase()}\n${subject ?? ''}`;
    if (this.full || this.seen.has(key)) return;
    this.seen.add(key);
    this.goals.push({
      text: capped(text, LENGTHS.text),
      subject: subject && capped(subject, LENGTHS.subject),
      kind,
      level: level && capped(level, LENGTHS.level),
    });
  }
}
