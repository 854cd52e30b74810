import { isLeadIn } from './lead-in.ts';
import { levelOf } from './level.ts';
import type { GoalKind } from './reading.ts';
import { isSubject, isSubjectColumn, namesSubject, subjectIn } from './subject.ts';
import { clean, wordsOf } from './text.ts';
import { FILLER_WORDS, GOAL_WORDS, NOT_GOAL_WORDS, PRACTICE_WORDS } from './words/goal-words.ts';
import { ORDER_WORDS, SOCIAL_WORDS } from './words/kind-words.ts';
import { ACTIVITY_WORDS, PLAN_WORDS, STOP_WORDS, TOPIC_WORDS, WEEKDAYS } from './words/stop-words.ts';

/**
 * What a heading says of the text below it: goals; goals among topics (`mixed`); anything but goals (`closed`);
 * nothing either way (`open`); the name of a subject, of the plan, of a level, or of a column of subjects.
 */
export type Role = 'goals' | 'mixed' | 'closed' | 'open' | 'subject' | 'plan' | 'level' | 'subjects';

export interface Heading {
  readonly role: Role;
  readonly subject: string | null;
  readonly kind: GoalKind | null;
  readonly level: string | null;
  /** A name for social goals or goals of order that may stand in a subject's place ("Sosialt", not "Sosialt mål"). */
  readonly place: string | null;
  /** The subject is no school subject, but a name that can stand in one's place ("Tema"). */
  readonly standIn: boolean;
}

const NOTHING = { subject: null, kind: null, level: null, place: null, standIn: false } as const;

const LONGEST = 160;
const MOST_REMEMBERED = 2000;
const plainBefore = new Map<string, Heading | null>();
const emphasisedBefore = new Map<string, Heading | null>();

/**
 * Reads a heading, header cell or prefix.
 * @param text its text, colon and dots allowed
 * @param emphasised whether its look already says that it is a heading; if not, every word in it must be a known one
 * @returns null if it announces nothing that is known
 */
export function headingOf(text: string, emphasised: boolean): Heading | null {
  if (text.length > LONGEST) return null;
  const memory = emphasised ? emphasisedBefore : plainBefore;
  const before = memory.get(text);
  if (before !== undefined) return before;
  // Rules ask about the same line several times; beyond a page's worth the memory starts anew.
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  const heading = judge(text, emphasised);
  memory.set(text, heading);
  return heading;
}

function judge(text: string, emphasised: boolean): Heading | null {
  const label = bare(text);
  if (label === '') return null;
  const level = levelOf(label);
  if (level !== null) return { ...NOTHING, role: 'level', level };
  if (isSubject(label)) return { ...NOTHING, role: 'subject', subject: label, standIn: !namesSubject(label) };
  if (isSubjectColumn(label)) return { ...NOTHING, role: 'subjects' };
  if (isLeadIn(label)) return { ...NOTHING, role: 'goals' };
  const named = subjectIn(label);
  const words = wordsOf(named ? named.rest : label);
  if (words.length > 12) return null;
  const counted = count(words);
  const role = roleOf(words, counted, named !== null, emphasised, /[^.][.!?]$/.test(text.trimEnd()));
  if (role === null) return null;
  const kind = kindOf(counted);
  const place = role === 'goals' && kind !== null && counted.goal === 0 ? label : null;
  return { ...NOTHING, role, subject: named?.subject ?? null, kind, place };
}

interface Counted {
  goal: number;
  practice: number;
  activity: number;
  stop: number;
  topic: number;
  plan: number;
  social: number;
  order: number;
  unknown: number;
}

function count(words: readonly string[]): Counted {
  const counted: Counted = {
    goal: 0,
    practice: 0,
    activity: 0,
    stop: 0,
    topic: 0,
    plan: 0,
    social: 0,
    order: 0,
    unknown: 0,
  };
  for (const word of words) {
    if (SOCIAL_WORDS.has(word)) counted.social++;
    if (ORDER_WORDS.has(word)) counted.order++;
    if (isGoalWord(word)) counted.goal++;
    else if (STOP_WORDS.has(word)) counted.stop++;
    else if (TOPIC_WORDS.has(word)) counted.topic++;
    else if (PLAN_WORDS.has(word)) counted.plan++;
    else if (PRACTICE_WORDS.has(word)) counted.practice++;
    else if (ACTIVITY_WORDS.has(word)) counted.activity++;
    else if (!isFiller(word) && !SOCIAL_WORDS.has(word) && !ORDER_WORDS.has(word)) counted.unknown++;
  }
  return counted;
}

function roleOf(
  words: readonly string[],
  c: Counted,
  subject: boolean,
  emphasised: boolean,
  sentence: boolean,
): Role | null {
  const first = words[0] ?? '';
  if (!emphasised && words.length > 3 && (c.activity > 0 || sentence)) return null;
  const lenient = emphasised ? Math.max(2, Math.floor(words.length / 2)) : 0;
  if (c.plan > 0 && c.goal === 0 && c.unknown <= lenient + 3) return 'plan';
  if (c.goal > 0 && c.unknown <= lenient) return c.stop + c.topic - weekWords(words) > 0 ? 'mixed' : 'goals';
  if (WEEKDAYS.has(first) && c.unknown <= lenient + 2) return 'closed';
  if (c.stop > 0 && (c.unknown <= lenient || STOP_WORDS.has(first)))
    return emphasised || c.unknown === 0 ? 'closed' : null;
  if (c.activity > 0 && words.includes('skal') && c.unknown <= lenient) return 'closed';
  if (c.practice > 0 && words.includes('skal') && c.unknown <= lenient) return 'goals';
  if (c.social + c.order > 0 && c.unknown === 0) return 'goals';
  if (c.topic > 0 && c.unknown <= lenient) return 'open';
  if (subject && c.unknown <= lenient) return 'subject';
  return null;
}

const WEEK_WORDS = /^(?:uke|uker|veke|veker|vecka|periode)$/;
const weekWords = (words: readonly string[]) => words.filter((word) => WEEK_WORDS.test(word)).length;

function kindOf(counted: Counted): GoalKind | null {
  if (counted.social > 0) return 'sosialt';
  return counted.order > 0 ? 'orden' : null;
}

function isGoalWord(word: string): boolean {
  return GOAL_WORDS.has(word) && !NOT_GOAL_WORDS.has(word);
}

function isFiller(word: string): boolean {
  return FILLER_WORDS.has(word) || /^\d+[a-z]?$/.test(word) || word.length === 1;
}

function bare(text: string): string {
  const label = clean(text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
  return label.replace(/^[\s\p{Pd}*•"«“]+|[\s:;.…_!?*"»”\p{Pd}]+$/gu, '');
}
