import { unzipSync } from 'fflate';
import { LARGEST_LIST, ListError } from './list-problem.ts';

/** Whether bytes are a ZIP, by its mark in front. */
export const isZip = ([p, k, three, four]: Uint8Array): boolean =>
  p === 0x50 && k === 0x4b && three === 0x03 && four === 0x04;

/**
 * The texts in a ZIP, in whatever folder they lie.
 * @throws ListError `spreadsheet` for a workbook, which is a ZIP too; `large`, or `broken`
 */
export const unzipLists = (bytes: Uint8Array): Uint8Array[] => {
  let sum = 0;
  try {
    return Object.values(
      unzipSync(bytes, {
        filter: ({ name, originalSize }) => {
          if (/^(?:xl\/workbook\.|content\.xml$)/.test(name)) throw new ListError('spreadsheet');
          // What a Mac lays beside each file begins with a dot.
          if (!/(?:^|\/)[^./][^/]*\.(?:csv|txt)$/i.test(name)) return false;
          sum += originalSize;
          if (sum > LARGEST_LIST) throw new ListError('large');
          return true;
        },
      }),
    );
  } catch (error) {
    throw error instanceof ListError ? error : new ListError('broken');
  }
};
