import { halfYearOf, type Period, wellInto } from './calendar.ts';
import { type Criterion, criteria, type Sign } from './criteria.ts';
import type { Dialogue } from './dialogue.ts';
import { DialogueKind } from './dialogue-kind.ts';
import type { Boundary } from './duties.ts';
import type { CheckRecord } from './school-record.ts';

/** In how many checks a sign was there, of how many. */
export type Seen = { seen: number; of: number };

/** One sign over a half year: in all checks that asked for it, and by the kind of talk. A sign about the school has no kind. */
export type SignSum = Seen & { sign: Sign; byKind: (Seen & { kind: DialogueKind })[] };

/** The teacher's own checks of a half year added up: no pupil and no talk is in it, and none can be found from it. */
export type PracticeSum = {
  halfYear: string;
  checks: number;
  criteria: { criterion: Criterion; signs: SignSum[] }[];
};

type Check = Pick<CheckRecord, 'kind' | 'halfYear' | 'signs'>;

/**
 * The checks, each in the half year that it is in by this boundary. A check keeps the first day of its half year by the
 * boundary of its time, and that day may be in another one when the school has moved it.
 */
export const checksBy = <T extends Check>(checks: readonly T[], boundary: Boundary): T[] =>
  checks.map((check) => ({ ...check, halfYear: halfYearOf(wellInto(check.halfYear), boundary).from }));

const seenIn = (checks: Check[], sign: string): Seen => ({
  seen: checks.filter(({ signs }) => signs.includes(sign)).length,
  of: checks.length,
});

/** Adds up the checks of the half year that begins on a day. */
export const practiceSum = (all: readonly Check[], halfYear: string): PracticeSum => {
  const checks = all.filter((check) => check.halfYear === halfYear);
  const about = (criterion: Criterion) =>
    checks.filter(({ kind }) => (kind === null) === (criterion.about === 'school'));
  const signSum = (criterion: Criterion, sign: Sign): SignSum => {
    const kinds = criterion.about === 'school' ? [] : DialogueKind.options;
    const byKind = kinds.map((kind) => ({
      kind,
      ...seenIn(
        checks.filter((check) => check.kind === kind),
        sign.id,
      ),
    }));
    return { sign, ...seenIn(about(criterion), sign.id), byKind };
  };
  return {
    halfYear,
    checks: checks.length,
    criteria: criteria.map((criterion) => ({
      criterion,
      signs: criterion.signs.map((sign) => signSum(criterion, sign)),
    })),
  };
};

/** The first days of the half years that there are checks of, and of this one, newest first. */
export const halfYearsWith = (checks: readonly Check[], thisOne: string): string[] =>
  [...new Set([thisOne, ...checks.map(({ halfYear }) => halfYear)])].toSorted().reverse();

/** The half year before another that there are checks of, or null. */
export const halfYearBefore = (checks: readonly Check[], halfYear: string): string | null =>
  halfYearsWith(checks, halfYear).find((each) => each < halfYear) ?? null;

/** How many talks of a kind were held, and how many are arranged or asked for and not held yet. */
export type TalkCount = { kind: DialogueKind; held: number; planned: number };

/** How many talks of each kind there are in a period: numbers alone. */
export const talkCounts = (
  dialogues: readonly Pick<Dialogue, 'kind' | 'date' | 'state'>[],
  { from, to }: Period,
): TalkCount[] =>
  DialogueKind.options.map((kind) => {
    const states = dialogues
      .filter((talk) => talk.kind === kind && talk.date >= from && talk.date <= to)
      .map(({ state }) => state);
    return {
      kind,
      held: states.filter((state) => state === 'gjennomført').length,
      planned: states.filter((state) => state === 'invitert' || state === 'avtalt').length,
    };
  });
