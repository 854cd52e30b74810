import type { Period } from '../../lib/dialogue/calendar.ts';
import { words } from '../../lib/i18n/language.ts';

/** What a half year is called: `Høsten 2026`. */
export const halfYearName = ({ from }: Period): string => {
  const { autumn, spring } = words.value.folder;
  const [year = '', month] = from.split('-');
  return month === '08' ? autumn(year) : spring(year);
};

/** What a school year is called: `Skoleåret 2026/2027`. */
export const schoolYearName = ({ from, to }: Period): string =>
  words.value.folder.schoolYear(from.slice(0, 4), to.slice(0, 4));
