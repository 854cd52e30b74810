/** A stretch of calendar days, both ends included, as ISO dates. */
export type Period = { from: string; to: string };

/** Today in the teacher's own time zone, `2026-11-23`. */
export const today = (): string => Temporal.Now.plainDateISO().toString();

/** The day a number of weeks after another. */
export const weeksAfter = (day: string, weeks: number): string =>
  Temporal.PlainDate.from(day).add({ weeks }).toString();

/** The school's half year (halvår) that holds a day: 1 August to 31 December, or 1 January to 31 July. */
export const halfYearOf = (day: string): Period => {
  const { year, month } = Temporal.PlainDate.from(day);
  return month >= 8 ? { from: `${year}-08-01`, to: `${year}-12-31` } : { from: `${year}-01-01`, to: `${year}-07-31` };
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
