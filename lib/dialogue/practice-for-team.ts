import { halfYearOf, type Period, schoolYearOf, wellInto } from './calendar.ts';
import type { Dialogue, DialogueState } from './dialogue.ts';
import { DialogueKind } from './dialogue-kind.ts';
import type { Duties } from './duties.ts';
import { dutiesOn } from './duty-status.ts';
import { practiceSum, type Seen, type SignSum, type TalkCount, talkCounts } from './practice.ts';
import type { PracticePicture, Share } from './practice-picture.ts';
import type { Pupil } from './pupil.ts';
import type { CheckRecord } from './school-record.ts';

/** A number that fewer pupils or checks than this stand behind could tell of one pupil, and is left out. */
export const FEWEST = 5;

/** What the picture is made of; nothing else of a record is looked at. */
export type TeamSource = {
  pupils: readonly Pick<Pupil, 'id' | 'state' | 'grade'>[];
  /** The talks of the half year at least. */
  talks: readonly Pick<Dialogue, 'pupilId' | 'kind' | 'date' | 'state'>[];
  checks: readonly Pick<CheckRecord, 'kind' | 'halfYear' | 'signs'>[];
};

const share = ({ seen, of }: Seen): Share => ({ count: seen, of, percent: Math.round((seen / of) * 100) });

/** A number about the school is one answer of the teacher's, and tells of no pupil however small it is. */
const safeSign = ({ sign, byKind, ...all }: SignSum, showsSigns: boolean, showsKinds: boolean) => {
  const shown = byKind.length === 0 ? all.of > 0 : showsSigns;
  const kinds = showsKinds ? byKind.filter(({ of }) => of > 0) : [];
  return {
    ...sign,
    seen: shown ? share(all) : null,
    byKind: kinds.map(({ kind, ...seen }) => ({ kind, seen: share(seen) })),
  };
};

type Talks = TeamSource['talks'];

/** With how many pupils there are talks like these. */
const pupilsOf = (talks: Talks): number => new Set(talks.map(({ pupilId }) => pupilId)).size;

/** Whether a number tells of no single pupil: enough stand behind it, or none, which is said of all of them. */
const isSafe = (pupils: number): boolean => pupils === 0 || pupils >= FEWEST;

const STAGES: readonly (readonly DialogueState[])[] = [['gjennomført'], ['invitert', 'avtalt'], ['takket nei']];

/**
 * The talks of the kinds that can be told. A kind is told whole or not at all, and what was declined is looked at too:
 * else the few could be reckoned from the rest of its talks and from how many pupils a duty is met for.
 */
const safeCounts = (within: Talks, period: Period): TalkCount[] =>
  talkCounts(within, period).filter(({ kind }) =>
    STAGES.every((states) =>
      isSafe(pupilsOf(within.filter((talk) => talk.kind === kind && states.includes(talk.state)))),
    ),
  );

type DutyShares = NonNullable<PracticePicture['duties']>;

const dutyShares = (active: TeamSource['pupils'], talks: Talks, duties: Duties, day: string): DutyShares => {
  const talksOf = Map.groupBy(talks, ({ pupilId }) => pupilId);
  const statusOf = dutiesOn(duties, day);
  const standings = active.flatMap(({ id, grade }) => statusOf(talksOf.get(id) ?? [], grade));
  return [...Map.groupBy(standings, ({ duty }) => duty)].map(([{ kind, perHalfYear, toInvite }, ofDuty]) => {
    const met = share({ seen: ofDuty.filter(({ isMet }) => isMet).length, of: active.length });
    return { kind, perHalfYear, toInvite, met };
  });
};

/**
 * The teacher's practice in a half year without any pupil in it. All pupils are counted together: parted by class, grade
 * or subject, small numbers would tell of single ones. Those who stand behind a number are the pupils that the talks were
 * with. A duty is of all pupils, and so tells for how many it remains, few as they may be. Signs by kind are shown only
 * where no kind has too few behind it, else the few could be reckoned from the others and the whole.
 * @param halfYear the first day of the half year, as the checks have it
 */
export const practiceForTeam = (
  { pupils, talks, checks }: TeamSource,
  duties: Duties,
  halfYear: string,
  today: string,
): PracticePicture => {
  const period = halfYearOf(halfYear, duties.halfYears);
  const within = talks.filter(({ date }) => date >= period.from && date <= period.to);
  const schoolYear = schoolYearOf(wellInto(period.from));
  // In an earlier school year it was other pupils, and those that are active now say nothing of it.
  const isThisYear = schoolYear.from >= schoolYearOf(today).from;
  const active = isThisYear ? pupils.filter(({ state }) => state === 'aktiv') : [];
  const concerned = new Set([...active.map(({ id }) => id), ...within.map(({ pupilId }) => pupilId)]);
  const ofTalks = checks.filter((check) => check.halfYear === halfYear).flatMap(({ kind }) => kind ?? []);
  const held = within.filter(({ state }) => state === 'gjennomført');

  const told = concerned.size >= FEWEST ? safeCounts(within, period) : [];
  const shares = active.length >= FEWEST ? dutyShares(active, within, duties, halfYear) : null;
  const safeShares = shares?.filter(({ met }) => isSafe(met.count)) ?? null;
  const showsSigns = pupilsOf(held) >= FEWEST && ofTalks.length >= FEWEST;
  const showsKinds =
    showsSigns &&
    [...Map.groupBy(ofTalks, (kind) => kind)].every(
      ([kind, { length }]) => length >= FEWEST && pupilsOf(held.filter((talk) => talk.kind === kind)) >= FEWEST,
    );
  const leftOut = [
    told.length < DialogueKind.options.length && 'talks',
    safeShares?.length !== shares?.length && 'duties',
    !shares && (isThisYear ? 'duties' : 'earlierDuties'),
    !showsSigns && ofTalks.length > 0 && 'signs',
    showsSigns && !showsKinds && 'kinds',
  ] as const;
  return {
    format: 'laeringsdialog-practice',
    version: 1,
    madeOn: today,
    schoolYear,
    halfYear: period,
    talks: told.length > 0 ? told : null,
    duties: safeShares,
    checks: ofTalks.length,
    criteria: practiceSum(checks, halfYear).criteria.map(({ criterion, signs }) => ({
      ...criterion,
      signs: signs.map((sign) => safeSign(sign, showsSigns, showsKinds)),
    })),
    leftOut: leftOut.filter((each) => each !== false),
  };
};
