import { type Line, RANK } from './blocks.ts';
import { isStrongForm } from './goal-form.ts';
import type { GoalList } from './goal-list.ts';
import { judgeLine } from './goal-texts.ts';
import { headingOf } from './heading.ts';
import { kindOf } from './kind.ts';
import { prefixOf } from './prefix.ts';
import { enter, headingIn, levelIn, modeOf, type Scope, sectionKind } from './scope.ts';
import { isCapitals, wordsOf } from './text.ts';

/**
 * Reads one line: a heading changes the scope, a prefix changes it and is taken off, the rest may be goals.
 * @param line a line that is not blank
 * @param scope what the headings so far say
 * @param goals where goals go
 * @returns the scope for the next line
 */
export function readLine(line: Line, scope: Scope, goals: GoalList): Scope {
  const emphasised = line.rank <= RANK.bold || isCapitals(line.text);
  const rank = line.rank <= RANK.bold ? line.rank : isCapitals(line.text) ? RANK.bold : labelRank(line, scope);
  if (TO_FILL_IN.test(line.text)) return scope;
  const heading = headingOf(line.text, emphasised && !isStrongForm(line.text));
  if (heading) {
    goals.leave(line.text, 'heading', headingIn(scope), scope.subject);
    return enter(scope, heading, rank);
  }
  const split = trailingLabel(line);
  if (split) return readLine(split.label, readLine(split.body, scope, goals), goals);
  const prefix = prefixOf(line);
  if (prefix) {
    const inner = enter(scope, prefix.heading, line.rank <= RANK.bold ? line.rank : RANK.prefix);
    if (prefix.rest === '') return inner;
    const after = readLine(rest(line, prefix.rest), inner, goals);
    return prefix.heading.role === 'goals' ? { ...after, inlineOnly: after.sections.length } : after;
  }
  if (emphasised && line.marker === '' && isTitle(line.text)) {
    goals.leave(line.text, 'heading', headingIn(scope), scope.subject);
    return enter(scope, null, rank);
  }
  return readBody(line, scope, goals);
}

// "Navn: ______", "Mål for SFO: ……"
const TO_FILL_IN = /^[^:]{1,60}:\s*[_.…]{3,}[_.…\s]*$/;
const LAST_LABEL = /^(.+[.!?])\s+([^.!?:]{2,40}:)$/;

/** "Tema er våren. Vi skal på gardsbesøk. Mål:" – what comes next is announced at the line's end. */
function trailingLabel(line: Line): { body: Line; label: Line } | null {
  const [, body, label] = LAST_LABEL.exec(line.text) ?? [];
  if (!body || !label || headingOf(label, false)?.role !== 'goals') return null;
  return { body: { ...line, text: body }, label: { ...line, text: label, lead: 0, marker: '', soft: true } };
}

/** "Mål:" on a new line of a paragraph that begins with its subject ("Norsk: …") ends where the next subject begins. */
const labelRank = (line: Line, scope: Scope): number =>
  line.soft && scope.subjectRank === RANK.prefix ? RANK.prefix : RANK.label;

function readBody(line: Line, scope: Scope, goals: GoalList): Scope {
  const inList = line.marker !== '' || line.depth > 0;
  // "Mål: kaste ball" is its own line; in the paragraphs after it only what has a goal's form is one too.
  const passed = scope.inlineOnly === scope.sections.length && !inList && !line.soft;
  const mode = passed && modeOf(scope) === 'goals' ? 'mixed' : modeOf(scope);
  const kind = kindOf('', scope.subject, sectionKind(scope));
  const under = headingIn(scope);
  const isStep = scope.numbersAreLevels && /^\d/.test(line.marker);
  const judged = judgeLine(
    line.text,
    mode === 'open' && isStep ? 'mixed' : scope.listed && !inList && !line.soft && mode !== 'closed' ? 'open' : mode,
    kind,
    scope.subject !== null,
  );
  for (const { text, taken, why, subject: named } of judged) {
    if (!taken) {
      goals.leave(text, why, under, scope.subject);
      continue;
    }
    const subject = named ?? scope.subject ?? (kind === 'faglig' ? scope.planSubject : null);
    const level = isStep ? line.marker : levelIn(scope);
    goals.add({ text, subject, kind: kindOf(text, subject, kind), level }, why, under);
  }
  const goalInList = inList && judged.some(({ taken }) => taken);
  return { ...scope, fresh: false, listed: scope.listed || goalInList, linesRead: scope.linesRead || goalInList };
}

function rest(line: Line, text: string): Line {
  return { ...line, text, lead: Math.max(0, line.lead - (line.text.length - text.length)), rank: RANK.body };
}

function isTitle(text: string): boolean {
  return !isStrongForm(text) && wordsOf(text).length <= 12 && !/[.!?]$/.test(text);
}
