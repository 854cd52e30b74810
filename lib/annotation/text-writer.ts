import { INVISIBLE } from '../plan/text.ts';
import type { Place } from './selector.ts';

/** A stretch of the text that stands character for character in one text node of the page. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  /** Where it begins in the node, and how long it is there: longer only for one letter that is written as several marks. */
  readonly from: number;
  readonly rawLength: number;
}

/** A line of the text: what stands between two breaks of the page. */
export interface Line {
  readonly start: number;
  readonly text: string;
  readonly place: Place;
  /** Whether all of it stands out. */
  readonly strong: boolean;
}

const RUN = new RegExp(`[${INVISIBLE}]+|\\s+|[^\\s${INVISIBLE}]+(?: [^\\s${INVISIBLE}]+)*`, 'g');
const UNSEEN = new RegExp(`^[${INVISIBLE}]`);
const LETTER = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * Writes the text of a page from its text nodes in reading order: single blanks, no invisible marks, composed letters,
 * and a new line for any number of breaks, so that only a change of the words changes the text.
 */
export class TextWriter {
  readonly stretches: Stretch[] = [];
  readonly lines: Line[] = [];
  private readonly placeHere: () => Place;
  private length = 0;
  private begun: { start: number; text: string; place: Place; strong: boolean } | null = null;
  private blank = false;

  /** @param placeHere asked at the beginning of each line */
  constructor(placeHere: () => Place) {
    this.placeHere = placeHere;
  }

  /** Goes on with a text node of the page; `strong` where it stands out. */
  add(node: Text, strong: boolean): void {
    const raw = node.data;
    RUN.lastIndex = 0;
    for (let found = RUN.exec(raw); found; found = RUN.exec(raw)) {
      const [run] = found;
      if (UNSEEN.test(run)) continue;
      if (run.trimStart() === '') this.blank = true;
      else this.write(run, node, found.index, strong);
    }
  }

  /** Ends the line that is being written; gives it, or null where nothing was written since the last break. */
  endLine(): Line | null {
    this.blank = false;
    const line = this.begun;
    if (!line) return null;
    this.lines.push(line);
    this.begun = null;
    return line;
  }

  private write(run: string, node: Text, from: number, strong: boolean): void {
    if (!this.begun) {
      if (this.length > 0) this.length++;
      this.begun = { start: this.length, text: '', place: this.placeHere(), strong: true };
    } else if (this.blank) this.put(this.begun, ' ');
    this.blank = false;
    this.begun.strong &&= strong;
    for (const { letters, rawLength, at } of composed(run)) {
      this.stretches.push({ start: this.length, length: letters.length, node, from: from + at, rawLength });
      this.put(this.begun, letters);
    }
  }

  private put(line: { text: string }, text: string): void {
    line.text += text;
    this.length += text.length;
  }
}

/** A run as it is, or letter by letter where letters in it are written as several marks. */
function composed(run: string): { letters: string; rawLength: number; at: number }[] {
  if (run.normalize('NFC') === run) return [{ letters: run, rawLength: run.length, at: 0 }];
  return [...run.matchAll(LETTER)].map(({ 0: raw, index }) => ({
    letters: raw.normalize('NFC'),
    rawLength: raw.length,
    at: index,
  }));
}
