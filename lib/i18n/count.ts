/** A number with its noun: `1 mål`, `2 uker`. */
export const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
