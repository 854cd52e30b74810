import type { Period } from '../../lib/dialogue/calendar.ts';
import { folderWords } from '../../lib/i18n/folder/words.ts';

const isAutumn = ({ from }: Period): boolean => from.slice(5, 7) >= '07';

/** What a half year is called: `Høsten 2026`. */
export const halfYearName = (period: Period): string => {
  const { autumn, spring } = folderWords.value;
  return (isAutumn(period) ? autumn : spring)(period.from.slice(0, 4));
};

/** The same where there is little room: `høst 26`. */
export const shortHalfYearName = (period: Period): string => {
  const { shortAutumn, shortSpring } = folderWords.value;
  return (isAutumn(period) ? shortAutumn : shortSpring)(period.from.slice(2, 4));
};

/** What a school year is called: `Skoleåret 2026/2027`. */
export const schoolYearName = ({ from, to }: Period): string =>
  folderWords.value.schoolYear(from.slice(0, 4), to.slice(0, 4));
