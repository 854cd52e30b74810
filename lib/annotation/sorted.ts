/**
 * The first index that passes, where all after one that passes do too; `count` if none does.
 * @param count how many there are
 * @param passes asked some twenty times for a million
 */
export function firstIndex(count: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
