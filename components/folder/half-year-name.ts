import type { Period } from '../../lib/dialogue/calendar.ts';
import { folderWords } from '../../lib/i18n/folder/words.ts';

/** What a half year is called: `Høsten 2026`. */
export const halfYearName = ({ from }: Period): string => {
  const { autumn, spring } = folderWords.value;
  const [year = '', month = ''] = from.split('-');
  return month >= '07' ? autumn(year) : spring(year);
};

/** What a school year is called: `Skoleåret 2026/2027`. */
export const schoolYearName = ({ from, to }: Period): string =>
  folderWords.value.schoolYear(from.slice(0, 4), to.slice(0, 4));
