/**
 * Whether a word may be another with a slip put right or with another ending: one letter in four may differ, or letters
 * may have changed places. Numbers are never each other.
 */
export function isSpeltOtherwise(a: string, b: string): boolean {
  const most = Math.max(1, Math.floor(Math.max(a.length, b.length) / 4));
  if (Math.min(a.length, b.length) < 3 || Math.abs(a.length - b.length) > most || /\d/.test(a + b)) return false;
  return differing(a, b, most) <= most || [...a].sort().join('') === [...b].sort().join('');
}

/** How many letters must be put in, taken out or changed to make one word the other; more than `most` is not counted. */
function differing(a: string, b: string, most: number): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const here = [row];
    for (let at = 1; at <= b.length; at++) {
      const changed = (above[at - 1] ?? 0) + (a[row - 1] === b[at - 1] ? 0 : 1);
      here.push(Math.min(changed, (above[at] ?? 0) + 1, (here[at - 1] ?? 0) + 1));
    }
    if (Math.min(...here) > most) return most + 1;
    above = here;
  }
  return above[b.length] ?? 0;
}
