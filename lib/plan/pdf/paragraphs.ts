import { type Line, RANK } from '../blocks.ts';
import { bulletOf } from '../bullets.ts';
import { isGoalForm } from '../goal-form.ts';
import { headingOf } from '../heading.ts';
import { isNear } from './distance.ts';
import type { Segment } from './segments.ts';
import { rankOf, type Styles } from './styles.ts';

const HYPHEN = /(\p{L})[-\u2010]$/u;
// "kj-lyd", "VØL-skjema": parted where they have a hyphen anyhow.
const KEEPS_HYPHEN = /(?:^|[^\p{L}\d])(?:\p{L}{1,4}|[\p{Lu}\d]+)-$/u;
const SECOND_PART = /^(?:og|eller|samt|and|or)\b/iu;

const MOST_BLANK = 3;
const BLANK: Line = { type: 'line', text: '', rank: RANK.body, lead: 0, marker: '', depth: 0, soft: false };

/**
 * Puts lines that the page's width has broken together again.
 * Lines left blank stay blank, since cells beside each other may go line by line.
 * @param segments the lines of a column or a cell, from top to bottom
 * @param edge how far to the right its lines may reach
 * @param styles how the document is set
 */
export function paragraphsOf(segments: readonly Segment[], edge: number, styles: Styles): Line[] {
  const lines: Line[] = [];
  let before: Segment | undefined;
  const steps = segments.slice(1).map(({ base }, at) => base - (segments[at]?.base ?? 0));
  const step = Math.max(styles.pitch * (segments[0]?.size ?? 0), Math.min(...steps));
  for (const segment of segments) {
    const last = lines.at(-1);
    if (before && last && continues(before, segment, edge, styles)) lines[lines.length - 1] = together(last, segment);
    else {
      const left = before ? Math.round((segment.base - before.base) / step) - 1 : 0;
      for (let blank = 0; blank < Math.min(left, MOST_BLANK); blank++) lines.push(BLANK);
      lines.push(lineOf(segment, styles, before !== undefined && isNear(before, segment, styles)));
    }
    before = segment;
  }
  return lines;
}

/** Whether a line goes on with the sentence of the line above it. */
export function continues(before: Segment, segment: Segment, edge: number, styles: Styles): boolean {
  const rank = rankOf(segment, styles);
  if (rank !== rankOf(before, styles) || !isNear(before, segment, styles)) return false;
  if (bulletOf(segment.text).marker !== '') return false;
  if (isParted(before.text, segment.text)) return true;
  if (wouldFit(before, segment, edge)) return false;
  if (!/^\p{Lu}/u.test(segment.text)) return true;
  return !isGoalForm(segment.text) && !headingOf(segment.text, rank <= RANK.bold) && !/[.!?:]$/.test(before.text);
}

/** Whether the first word of a line would have had room on the line above: someone broke the line on purpose. */
export function wouldFit(before: Segment, segment: Segment, edge: number): boolean {
  const word = /^\S+/.exec(segment.text)?.[0].length ?? 0;
  const width = ((segment.right - segment.left) * word) / segment.text.length;
  return before.right + 0.25 * segment.size + 1.1 * width < edge;
}

/** A word is parted by a hyphen at the end of the line; "lese- og skriveuke" is not. */
const isParted = (before: string, after: string) =>
  HYPHEN.test(before) && /^\p{Ll}/u.test(after) && !SECOND_PART.test(after);

function together(line: Line, { text, bold }: Segment): Line {
  const start = KEEPS_HYPHEN.test(line.text) ? line.text : line.text.replace(HYPHEN, '$1');
  const whole = isParted(line.text, text) ? start + text : `${line.text} ${text}`;
  return { ...line, text: whole, lead: bold && line.lead === line.text.length ? whole.length : line.lead };
}

function lineOf(segment: Segment, styles: Styles, soft: boolean): Line {
  const { marker, rest } = bulletOf(segment.text);
  const lead = Math.max(0, segment.lead - (segment.text.length - rest.length));
  return { type: 'line', text: rest, rank: rankOf(segment, styles), lead, marker, depth: 0, soft };
}
