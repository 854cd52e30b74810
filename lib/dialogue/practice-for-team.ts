import { halfYearOf, schoolYearOf, weeksAfter } from './calendar.ts';
import type { Dialogue } from './dialogue.ts';
import type { Duties } from './duties.ts';
import { dutiesOn } from './duty-status.ts';
import { practiceSum, type Seen, type SignSum, talkCounts } from './practice.ts';
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

type DutyShares = NonNullable<PracticePicture['duties']>;

const dutyShares = (
  active: TeamSource['pupils'],
  talks: TeamSource['talks'],
  duties: Duties,
  day: string,
): DutyShares => {
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
 * or subject, small numbers would tell of single ones. Kinds are shown only where none of them has too few checks, else
 * the few could be reckoned from the others and the whole.
 * @param halfYear the first day of the half year
 */
export const practiceForTeam = (
  { pupils, talks, checks }: TeamSource,
  duties: Duties,
  halfYear: string,
  today: string,
): PracticePicture => {
  const period = halfYearOf(halfYear, duties.halfYears);
  const within = talks.filter(({ date }) => date >= period.from && date <= period.to);
  // In an earlier school year it was other pupils, and those that are active now say nothing of it.
  const isThisYear = period.to >= schoolYearOf(today).from;
  const active = isThisYear ? pupils.filter(({ state }) => state === 'aktiv') : [];
  const concerned = new Set([...active.map(({ id }) => id), ...within.map(({ pupilId }) => pupilId)]);
  const ofTalks = checks.filter((check) => check.halfYear === halfYear).flatMap(({ kind }) => kind ?? []);
  const ofEachKind = [...Map.groupBy(ofTalks, (kind) => kind).values()].map(({ length }) => length);

  const showsTalks = concerned.size >= FEWEST;
  const showsDuties = active.length >= FEWEST;
  const showsSigns = showsTalks && ofTalks.length >= FEWEST;
  const showsKinds = showsSigns && ofEachKind.every((n) => n >= FEWEST);
  const leftOut = [
    !showsTalks && 'talks',
    !showsDuties && (isThisYear ? 'duties' : 'earlierDuties'),
    !showsSigns && ofTalks.length > 0 && 'signs',
    showsSigns && !showsKinds && 'kinds',
  ] as const;
  return {
    format: 'laeringsdialog-practice',
    version: 1,
    madeOn: today,
    // Some weeks in, since a school may begin its half years in the holidays.
    schoolYear: schoolYearOf(weeksAfter(period.from, 4)),
    halfYear: period,
    talks: showsTalks ? talkCounts(within, period) : null,
    duties: showsDuties ? dutyShares(active, within, duties, halfYear) : null,
    checks: ofTalks.length,
    criteria: practiceSum(checks, halfYear).criteria.map(({ criterion, signs }) => ({
      ...criterion,
      signs: signs.map((sign) => safeSign(sign, showsSigns, showsKinds)),
    })),
    leftOut: leftOut.filter((each) => each !== false),
  };
};
