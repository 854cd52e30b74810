import { type Tally, tallyOf } from './heading-words.ts';
import { isLeadIn } from './lead-in.ts';
import { levelOf } from './level.ts';
import type { GoalKind } from './reading.ts';
import { remember } from './remember.ts';
import { isSubject, isSubjectColumn, mayNameSubject, namesSubject, subjectIn } from './subject.ts';
import { clean, wordsOf } from './text.ts';
import { PLAN_WORDS, STOP_WORDS, WEEKDAYS } from './words/stop-words.ts';

/**
 * What a heading says of the text below it: goals; goals among topics (`mixed`); anything but goals (`closed`);
 * nothing either way (`open`); the name of a subject, of the plan, of a level, or of a column of subjects.
 */
export type Role = 'goals' | 'mixed' | 'closed' | 'open' | 'subject' | 'plan' | 'level' | 'subjects';

export interface Heading {
  /** Its words as they stand there, for explaining. */
  readonly words: string;
  readonly role: Role;
  readonly subject: string | null;
  readonly kind: GoalKind | null;
  readonly level: string | null;
  /** A name for social goals or goals of order that may stand in a subject's place ("Sosialt", not "Sosialt mål"). */
  readonly place: string | null;
  /** The subject is no school subject, but a name that can stand in one's place ("Tema"). */
  readonly standIn: boolean;
}

/** A heading that says nothing yet, to be given a role. */
export const NOTHING = { words: '', subject: null, kind: null, level: null, place: null, standIn: false } as const;

const LONGEST = 160;
const MOST_WORDS = 14;
// "Kompetansemål som vi arbeider særlig med i år:" announces goals, whatever else it says.
const AIMS = new Set([
  'kompetansemål',
  'kompetansemåla',
  'kompetansemålene',
  'læringsmål',
  'læringsmåla',
  'læringsmålene',
]);
const SENTENCE_END = /[^.][.!?]\s*$/;
// Several rules ask about the same line.
const asHeading = remember((text) => worded(text, judge(text, true)));
const asPlainLine = remember((text) => worded(text, judge(text, false)));
const worded = (words: string, heading: Heading | null) => heading && { ...heading, words };

/**
 * Reads a heading, header cell or prefix.
 * @param text its text, colon and dots allowed
 * @param emphasised whether its look already says that it is a heading; if not, every word in it must be a known one
 * @returns null if it announces nothing that is known
 */
export function headingOf(text: string, emphasised: boolean): Heading | null {
  if (text.length > LONGEST) return null;
  return emphasised ? asHeading(text) : asPlainLine(text);
}

function judge(text: string, emphasised: boolean): Heading | null {
  const label = bare(text);
  const words = wordsOf(label);
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  const level = levelOf(label);
  if (level !== null) return { ...NOTHING, role: 'level', level };
  if (isSubjectColumn(label)) return { ...NOTHING, role: 'subjects' };
  if (ATTAINED.test(label)) return { ...NOTHING, role: 'closed' };
  if (isLeadIn(label)) return { ...NOTHING, role: 'goals' };
  if (!mayNameSubject(words)) return byWords(text, label, words, null, emphasised);
  if (isSubject(label)) return { ...NOTHING, role: 'subject', subject: label, standIn: !namesSubject(label) };
  const named = subjectIn(label);
  return byWords(text, label, named ? wordsOf(named.rest) : words, named?.subject ?? null, emphasised);
}

function byWords(
  text: string,
  label: string,
  words: readonly string[],
  subject: string | null,
  emphasised: boolean,
): Heading | null {
  const tally = tallyOf(words);
  const role = roleOf(words, tally, subject !== null, emphasised, SENTENCE_END.test(text), /:\s*$/.test(text));
  if (role === null) return null;
  const kind = kindOf(tally);
  const place = role === 'goals' && kind !== null && tally.goal === 0 ? label : null;
  return { ...NOTHING, role, subject, kind, place };
}

function roleOf(
  words: readonly string[],
  c: Tally,
  subject: boolean,
  emphasised: boolean,
  sentence: boolean,
  colon: boolean,
): Role | null {
  const first = (words[0] === 'til' ? words[1] : words[0]) ?? '';
  if (c.goal > 0 && AIMS.has(first) && colon && c.stop === 0) return 'goals';
  if (!emphasised && words.length > 3 && (c.activity > 0 || sentence)) return null;
  const lenient = emphasised ? Math.max(2, Math.floor(words.length / 2)) : 0;
  if (/^(?:kjennetegn|kjenneteikn)$/.test(first) && words.some((word) => word.startsWith('vurder'))) return 'closed';
  if (c.plan > 0 && c.goal > 0 && emphasised && namesPlanFirst(words)) return 'plan';
  if (c.unknown <= 1 && CURRICULUM.test(words.join(' '))) return 'goals';
  if (c.plan > 0 && c.goal === 0 && c.unknown <= lenient + (emphasised ? 3 : 1)) return 'plan';
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

/** "Halvårsplan med periodemål" is the name of a plan; "Mål i ukeplanen" announces goals. */
const namesPlanFirst = (words: readonly string[]): boolean =>
  words.findIndex((word) => PLAN_WORDS.has(word)) < words.findIndex((word) => tallyOf([word]).goal > 0);

// What the pupil can do already: "Dette kan eleven nå".
const ATTAINED = /^(?:dette|det|kva|hva) (?:kan|mestrer|meistrar) (?:eleven|barnet|jeg|eg) (?:nå|no|allerede|alt)$/i;
// "Læreplanen sier", "Fra læreplanen", "LK20": the aims of the curriculum follow.
const CURRICULUM =
  /^(?:(?:dette |slik |hva |kva )?(?:sier |seier )?(?:læreplanen|lk20|udir)(?: (?:sier|seier))?|(?:fra|frå|utdrag fra|henta? fra|hentet fra|henta frå) (?:læreplanen|lk20|udir))$/u;

const WEEK_WORDS = /^(?:uke|uker|veke|veker|vecka|periode)$/;
const weekWords = (words: readonly string[]) => words.filter((word) => WEEK_WORDS.test(word)).length;

function kindOf(tally: Tally): GoalKind | null {
  if (tally.social > 0) return 'sosialt';
  return tally.order > 0 ? 'orden' : null;
}

function bare(text: string): string {
  const label = /[([]/.test(text) ? clean(text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')) : text.trim();
  return label.replace(/^[\s‐-―*•"«“-]+/, '').replace(/[\s:;.…_!?*"»”‐-―-]+$/, '');
}
