/** The whole numbers to mark on an axis, evenly from 0 to the first that is not below `most`, at most five. */
export const marksUpTo = (most: number): number[] => {
  const size = 10 ** Math.floor(Math.log10(Math.max(1, most / 4)));
  const step = [1, 2, 5].map((each) => each * size).find((each) => each * 4 >= most) ?? 10 * size;
  return Array.from({ length: Math.max(1, Math.ceil(most / step)) + 1 }, (_, n) => n * step);
};
