import { RANK } from './blocks.ts';
import type { Heading, Role } from './heading.ts';
import type { GoalKind } from './reading.ts';
import { namesSubject } from './subject.ts';

export type Mode = 'goals' | 'mixed' | 'open' | 'closed';

interface Section {
  /** The words of its heading. */
  readonly words: string;
  readonly rank: number;
  readonly mode: Mode;
  readonly kind: GoalKind;
  readonly level: string | null;
  /** A subject's heading stood over it, so the next subject's heading ends it. */
  readonly underSubject: boolean;
  /** An unknown heading of its own rank came right after its heading: such headings divide it and do not end it. */
  readonly divided: boolean;
}

/** What the headings passed so far say of the line that is being read. */
export interface Scope {
  readonly sections: readonly Section[];
  readonly subject: string | null;
  readonly subjectRank: number;
  /** The subject that the plan's own title names. */
  readonly planSubject: string | null;
  /** Goals have been read from list items, so a paragraph after them is no longer part of the list. */
  readonly listed: boolean;
  /** Nothing has been read since the last heading. */
  readonly fresh: boolean;
  /** Goals have been read from lines since the last heading, so a table after them is something else. */
  readonly linesRead: boolean;
  /** It is the inside of a table's cell, where the columns have headings. */
  readonly titled: boolean;
  /** How many sections there were when a line held its heading and its goal ("Mål: …"); 0 where none did. */
  readonly inlineOnly: number;
  /** Numbers before lines are levels in this plan, not counting. */
  readonly numbersAreLevels: boolean;
}

export const EMPTY_SCOPE: Scope = {
  sections: [],
  subject: null,
  subjectRank: RANK.body,
  planSubject: null,
  listed: false,
  fresh: false,
  linesRead: false,
  titled: false,
  inlineOnly: 0,
  numbersAreLevels: false,
};

/** The mode that a scope's innermost section gives. */
export function modeOf(scope: Scope): Mode {
  return scope.sections.at(-1)?.mode ?? 'open';
}

/** The kind that a scope's innermost section gives. */
export function sectionKind(scope: Scope): GoalKind {
  return scope.sections.at(-1)?.kind ?? 'faglig';
}

/** The words of the heading of a scope's innermost section; '' where there is none. */
export function headingIn(scope: Scope): string {
  return scope.sections.at(-1)?.words ?? '';
}

/** The level that a scope's innermost section gives. */
export function levelIn(scope: Scope): string | null {
  return scope.sections.at(-1)?.level ?? null;
}

/**
 * The scope after a heading.
 * @param scope the scope before it
 * @param heading what it says; null for one that says nothing known
 * @param rank how strongly it stands out (1 strongest)
 */
export function enter(scope: Scope, heading: Heading | null, rank: number): Scope {
  const fresh = { ...scope, listed: false, linesRead: false, fresh: true, inlineOnly: 0 };
  if (heading === null || heading.role === 'subjects') return underUnknown(scope, fresh, rank);
  if (heading.role === 'plan') {
    return { ...underOther(fresh, rank), planSubject: heading.subject ?? scope.planSubject };
  }
  if (heading.role === 'subject' && !heading.standIn) return underSubject(fresh, heading, rank);
  if (heading.role === 'subject') return underStandIn(scope, fresh, heading, rank);
  return underSection(fresh, heading, rank);
}

/**
 * The same scope as seen from inside a cell: nothing in the cell outranks what the table said about it.
 * @param scope the scope of the cell
 */
export function sealed(scope: Scope): Scope {
  const sections = scope.sections.map((section) => ({ ...section, rank: RANK.plan, underSubject: false }));
  return { ...scope, sections, subjectRank: scope.subject === null ? RANK.body : RANK.plan, listed: false };
}

/**
 * The scope at a table: a remark before it ("NB: …") says nothing of what the table holds, nor does the lead-in of a list
 * that has been read.
 * @param scope the scope before the table
 */
export function afterRemark(scope: Scope): Scope {
  const sections = scope.sections.filter(({ mode, rank }) =>
    mode === 'closed' ? rank < RANK.prefix : !scope.linesRead || rank < RANK.bold,
  );
  return sections.length === scope.sections.length ? scope : { ...scope, sections };
}

/** "Tema" or "Lesing" stands in a subject's place only in a list of goals or a row, and only where no real subject does. */
function underStandIn(before: Scope, scope: Scope, heading: Heading, rank: number): Scope {
  const listed = ['goals', 'mixed'].includes(modeOf(scope)) || rank >= RANK.prefix || rank === RANK.plan;
  if (!listed) return underUnknown(before, scope, rank);
  const holds =
    rank === RANK.plan ? namesSubject(scope.subject ?? scope.planSubject ?? '') : rank !== scope.subjectRank;
  return (scope.subject ?? scope.planSubject) !== null && holds ? scope : underSubject(scope, heading, rank);
}

/** Levels grade goals, unless they grade what is closed: criteria, tests. */
function modeFor(role: Role, around: Mode | undefined): Mode {
  if (role === 'level') return around === 'closed' ? 'closed' : 'goals';
  // "Tema: …" in a cell under "Tema og mål" does not end what the column says.
  if (role === 'open' && around === 'mixed') return 'mixed';
  return role === 'goals' || role === 'mixed' || role === 'closed' ? role : 'open';
}

/** An unknown heading ends the sections it outranks, unless it divides the one that has just begun. */
function underUnknown(before: Scope, scope: Scope, rank: number): Scope {
  const last = scope.sections.at(-1);
  const divides = last?.rank === rank && (last.divided || before.fresh) && last.mode !== 'closed';
  if (!last || !divides) return underOther(scope, rank);
  return { ...scope, sections: [...scope.sections.slice(0, -1), { ...last, divided: true }], fresh: false };
}

function underOther(scope: Scope, rank: number): Scope {
  const sections = scope.sections.filter((section) => section.rank < rank);
  if (rank >= scope.subjectRank) return { ...scope, sections };
  return { ...scope, sections, subject: null, subjectRank: RANK.body };
}

function underSubject(scope: Scope, heading: Heading, rank: number): Scope {
  const sections = scope.sections.filter(
    (section) => section.rank < rank || (section.rank === rank && !section.underSubject && section.kind === 'faglig'),
  );
  return { ...scope, sections, subject: heading.subject, subjectRank: rank };
}

function underSection(scope: Scope, heading: Heading, rank: number): Scope {
  const outer = scope.sections.filter((section) => section.rank < rank);
  const level = heading.role === 'level';
  const around = scope.sections.at(-1);
  const kept = level && around?.mode !== 'closed' ? (around?.level === null ? scope.sections : outer) : outer;
  const staysSubject = rank >= scope.subjectRank && heading.kind === null;
  // "Sosialt" among subjects stands in a subject's place; alone, or as "Sosialt mål", it only says what kind the goals are.
  const amongSubjects = around?.mode === 'goals' || around?.mode === 'mixed' || rank === scope.subjectRank;
  const place = amongSubjects ? heading.place : null;
  const subject = heading.subject ?? place ?? (staysSubject ? scope.subject : null);
  const section: Section = {
    words: heading.words,
    rank,
    mode: modeFor(heading.role, around?.mode),
    kind: heading.kind ?? 'faglig',
    level: heading.level ?? outer.at(-1)?.level ?? null,
    underSubject: subject !== null && place === null && (heading.subject !== null || scope.subjectRank <= rank),
    divided: false,
  };
  return {
    ...scope,
    sections: [...kept, section],
    subject,
    subjectRank: subject === null ? RANK.body : (heading.subject ?? place) === null ? scope.subjectRank : rank,
  };
}
