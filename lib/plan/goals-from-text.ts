import { type Line, RANK } from './blocks.ts';
import { bulletOf } from './bullets.ts';
import { isStrongForm } from './goal-form.ts';
import { headingOf } from './heading.ts';
import { kindOf } from './kind.ts';
import { joinBroken } from './lines.ts';
import { prefixOf } from './prefix.ts';
import type { ReadGoal } from './reading.ts';
import { EMPTY_SCOPE, enter, levelIn, type Scope, sectionKind } from './scope.ts';
import { sentencesOf } from './sentences.ts';
import { capped, clean } from './text.ts';

const MAX = { goals: 500, text: 500, subject: 80, level: 40 };

/**
 * Splits text that a teacher marked or pasted as goals: a line or bullet each, a sentence each where several goals stand
 * on one line. Headings and lead-ins are left out, but give the goals below them subject, kind and level.
 * @param text any text
 * @returns the goals in order; at least one for a text that is not blank
 */
export function goalsFromText(text: string): ReadGoal[] {
  const goals: ReadGoal[] = [];
  let scope: Scope = EMPTY_SCOPE;
  for (const line of joinBroken(text.split(/\r\n|[\n\r\u2028\u2029]|\s[•●▪]\s/u).map(lineOf))) {
    if (line.type !== 'line' || line.text === '') continue;
    const prefix = prefixOf(line);
    const heading = prefix?.heading ?? headingOf(line.text, false);
    if (heading) scope = enter(scope, heading, prefix ? RANK.prefix : RANK.label);
    const rest = prefix ? prefix.rest : heading ? '' : line.text;
    goals.push(...split(rest).map((goal) => goalIn(goal, scope)));
  }
  const whole = clean(text);
  if (goals.length === 0 && whole !== '') goals.push(goalIn(whole, EMPTY_SCOPE));
  return goals.slice(0, MAX.goals);
}

function lineOf(raw: string): Line {
  const { marker, rest } = bulletOf(clean(raw));
  return { type: 'line', text: rest, rank: RANK.body, lead: 0, marker, depth: 0, soft: true };
}

/** Sentences are goals of their own only if each one after the first has a goal's form. */
function split(text: string): string[] {
  const sentences = sentencesOf(text);
  return sentences.slice(1).every(isStrongForm) ? sentences : [text];
}

function goalIn(text: string, scope: Scope): ReadGoal {
  const level = levelIn(scope);
  return {
    text: capped(text, MAX.text),
    subject: scope.subject && capped(scope.subject, MAX.subject),
    kind: kindOf(text, scope.subject, sectionKind(scope)),
    level: level && capped(level, MAX.level),
  };
}
