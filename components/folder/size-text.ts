import { language } from '../../lib/i18n/language.ts';

/** A file's size as it is read: `1,8 MB`. */
export const sizeText = (bytes: number): string => {
  const inMegabytes = bytes >= 1_000_000;
  return new Intl.NumberFormat(language.value === 'en' ? 'en-GB' : 'nb-NO', {
    style: 'unit',
    unit: inMegabytes ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: inMegabytes ? 1 : 0,
  }).format(bytes / (inMegabytes ? 1_000_000 : 1000));
};
