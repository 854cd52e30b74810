import { sayTheSame, traces, type Wording, wordingOf } from './goal-wording.ts';
import { subjectKey } from './subject-key.ts';

/** A goal as it was spoken of somewhere: its words, and the subject where one is known. */
export type GoalMention = { text: string; subject: string | null };

/** Mentions of goals put together to goals. */
export type GoalGroups = {
  /** The key of the goal that a mention belongs to; of a mention that was not grouped, null. */
  keyOf: (mention: GoalMention) => string | null;
  /** The key of the only goal that says just what a text says; null where there is none, or more than one. */
  keyOfText: (text: string) => string | null;
};

/** One way a goal is worded, in one subject or in none that is known. */
type Unit = { id: string; subject: string; wording: Wording };

const idOf = (subject: string, { key }: Wording): string => `${subject}#${key}`;

const subjectsFit = (a: Unit, b: Unit): boolean => a.subject === b.subject || a.subject === '' || b.subject === '';

const areNear = (a: Unit, b: Unit): boolean => subjectsFit(a, b) && sayTheSame(a.wording, b.wording);

/** All pairs of units that are near, those of the same wording first, else in the order of their ids. */
const nearPairs = (units: Unit[]): [Unit, Unit][] => {
  const byTrace = new Map<string, Unit[]>();
  const found: [Unit, Unit][] = [];
  for (const unit of units) {
    const candidates = new Set<Unit>();
    for (const trace of traces(unit.wording)) {
      const sharing = byTrace.get(trace) ?? [];
      for (const other of sharing) candidates.add(other);
      sharing.push(unit);
      byTrace.set(trace, sharing);
    }
    candidates.delete(unit);
    for (const other of candidates)
      if (areNear(unit, other)) found.push(unit.id < other.id ? [unit, other] : [other, unit]);
  }
  const distance = ([a, b]: [Unit, Unit]) => (a.wording.key === b.wording.key ? 0 : 1);
  const nameOf = ([a, b]: [Unit, Unit]) => `${a.id}\n${b.id}`;
  return found.toSorted((a, b) => distance(a) - distance(b) || (nameOf(a) < nameOf(b) ? -1 : 1));
};

/** A mention without a subject that would fit goals of several subjects belongs to none of them. */
const certain = (pairs: [Unit, Unit][]): [Unit, Unit][] => {
  const fitting = new Map<Unit, Set<string>>();
  for (const [a, b] of pairs)
    for (const [unit, other] of [
      [a, b],
      [b, a],
    ] as const)
      if (unit.subject === '' && other.subject !== '')
        fitting.set(unit, (fitting.get(unit) ?? new Set()).add(other.subject));
  const isTorn = (unit: Unit, other: Unit) => other.subject !== '' && (fitting.get(unit)?.size ?? 0) > 1;
  return pairs.filter(([a, b]) => !isTorn(a, b) && !isTorn(b, a));
};

/**
 * Puts mentions of goals together. Two groups become one only where every wording of the one is near every wording of
 * the other, so that no chain of small steps leads from a goal to another one. The pairs are taken in an order of their
 * own, so it does not matter in which order the mentions come. A group's key is the first of its wordings in the order
 * of the alphabet.
 */
export const groupGoals = (mentions: GoalMention[]): GoalGroups => {
  const wordings = new Map<string, Wording>();
  const unitOf = ({ text, subject }: GoalMention): Unit => {
    const wording = wordings.get(text) ?? wordingOf(text);
    wordings.set(text, wording);
    const key = subjectKey(subject);
    return { id: idOf(key, wording), subject: key, wording };
  };
  const units = new Map<string, Unit>();
  for (const mention of mentions) {
    const unit = unitOf(mention);
    units.set(unit.id, units.get(unit.id) ?? unit);
  }
  const groups = new Map<string, Unit[]>([...units].map(([id, unit]) => [id, [unit]]));
  for (const [a, b] of certain(nearPairs([...units.values()]))) {
    const [one, other] = [groups.get(a.id) ?? [], groups.get(b.id) ?? []];
    if (one === other || !one.every((each) => other.every((against) => areNear(each, against)))) continue;
    const both = [...one, ...other];
    for (const { id } of both) groups.set(id, both);
  }
  const keys = new Map([...groups].map(([id, group]) => [id, group.map((unit) => unit.id).toSorted()[0] ?? id]));
  const byText = Map.groupBy(units.values(), ({ wording }) => wording.key);
  return {
    keyOf: (mention) => keys.get(unitOf(mention).id) ?? null,
    keyOfText: (text) => {
      const found = new Set((byText.get(wordingOf(text).key) ?? []).map(({ id }) => keys.get(id) ?? id));
      return found.size === 1 ? ([...found][0] ?? null) : null;
    },
  };
};
