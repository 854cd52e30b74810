import { type Line, RANK } from './blocks.ts';
import { bulletOf } from './bullets.ts';
import { goalIn, goalsFromBlocks } from './goals-from-blocks.ts';
import type { ReadGoal } from './reading.ts';
import { EMPTY_SCOPE } from './scope.ts';
import { clean } from './text.ts';

/**
 * Splits text that a teacher marked or pasted as goals: a line or bullet each, a sentence each where several goals stand
 * on one line. Headings and lead-ins are left out, but give the goals below them subject, kind and level.
 * @param text any text
 * @returns the goals in order; at least one for a text that is not blank
 */
export function goalsFromText(text: string): ReadGoal[] {
  const goals = goalsFromBlocks(text.split(/\r\n|[\n\r\u2028\u2029]|\s[•●▪]\s/u).map(lineOf));
  const whole = clean(text);
  return goals.length === 0 && whole !== '' ? [goalIn(whole, EMPTY_SCOPE)] : goals;
}

function lineOf(raw: string): Line {
  const { marker, rest } = bulletOf(clean(raw));
  return { type: 'line', text: rest, rank: RANK.body, lead: 0, marker, depth: 0, soft: true };
}
