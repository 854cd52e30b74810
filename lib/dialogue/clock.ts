const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** Minutes since midnight of a time such as `08:30`. */
export const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** The time so many minutes after midnight, `08:30`; it stays within the day. */
export const timeOf = (minutes: number): string => {
  const within = Math.min(minutes, 24 * 60 - 1);
  return `${twoDigits(Math.floor(within / 60))}:${twoDigits(within % 60)}`;
};
