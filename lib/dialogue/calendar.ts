import type { Boundary } from './duties.ts';

/** A stretch of calendar days, both ends included, as ISO dates. */
export type Period = { from: string; to: string };

/** Today in the teacher's own time zone, `2026-11-23`. */
export const today = (): string => Temporal.Now.plainDateISO().toString();

/** The day a number of weeks after another. */
export const weeksAfter = (day: string, weeks: number): string =>
  Temporal.PlainDate.from(day).add({ weeks }).toString();

/** The day that a `MM-DD` means in a year; 29 February is the 28th where there is none. */
const dayOfYear = (year: number, monthDay: string): string => {
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  return Temporal.PlainDate.from({ year, month, day }).toString();
};

/** The first `MM-DD` that is not before a day. */
export const nextOn = (from: string, monthDay: string): string => {
  const { year } = Temporal.PlainDate.from(from);
  const day = dayOfYear(year, monthDay);
  return day >= from ? day : dayOfYear(year + 1, monthDay);
};

/** The day a number of days after another, or before it. */
export const daysAfter = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

/** The school's half year (halvår) that holds a day; the half years begin on two days of the year, which a school may set. */
export const halfYearOf = (day: string, { autumn, spring }: Boundary): Period => {
  const { year } = Temporal.PlainDate.from(day);
  const starts = [year - 1, year].flatMap((each) => [dayOfYear(each, autumn), dayOfYear(each, spring)]);
  const from = starts.filter((start) => start <= day).reduce((a, b) => (a > b ? a : b));
  const next = daysAfter(from, 1);
  return { from, to: daysAfter([nextOn(next, autumn), nextOn(next, spring)].toSorted()[0] ?? next, -1) };
};

/**
 * A day that is surely within the half year that begins on a day: some weeks in, since a school may begin its half years
 * in the holidays, or move a boundary.
 */
export const wellInto = (halfYear: string): string => weeksAfter(halfYear, 4);

/** The other half year of the school year that a day is in: the one to come in autumn, the one before in spring. */
export const otherHalfYear = (day: string, boundary: Boundary): Period => {
  const { from, to } = halfYearOf(day, boundary);
  const isAutumn = nextOn(from, boundary.autumn) === from;
  return halfYearOf(isAutumn ? daysAfter(to, 1) : daysAfter(from, -1), boundary);
};

/** The school year that holds a day: 1 August to 31 July. */
export const schoolYearOf = (day: string): Period => {
  const { year, month } = Temporal.PlainDate.from(day);
  const autumn = month >= 8 ? year : year - 1;
  return { from: `${autumn}-08-01`, to: `${autumn + 1}-07-31` };
};

/** The first days of the school years from the one that holds `first` to the one that holds `last`, newest first. */
export const schoolYearStarts = (first: string, last: string): string[] => {
  const oldest = Temporal.PlainDate.from(schoolYearOf(first).from);
  const newest = Temporal.PlainDate.from(schoolYearOf(last).from);
  const years = Math.max(0, newest.year - oldest.year) + 1;
  return Array.from({ length: years }, (_, n) => newest.subtract({ years: n }).toString());
};
