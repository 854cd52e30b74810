import { minutesOf, timeOf } from './clock.ts';

/** A time at which one talk can be held. */
export type Slot = { day: string; time: string };

/** The hours that a series of talks is laid in. */
export type Hours = {
  firstDay: string;
  from: string;
  /** No talk lasts longer than to this time. */
  until: string;
  minutes: number;
  pause: number;
  /** At most so many a day; null where only the time sets the limit. */
  perDay: number | null;
};

/** How many talks there is room for in one day. */
export const roomInDay = ({ from, until, minutes, pause, perDay }: Hours): number => {
  const room = Math.floor((minutesOf(until) - minutesOf(from) + pause) / (minutes + pause));
  return Math.max(0, Math.min(perDay ?? room, room));
};

const SATURDAY = 6;

/** The next day that is not in a weekend. */
const nextSchoolDay = (day: Temporal.PlainDate): Temporal.PlainDate => {
  const next = day.add({ days: 1 });
  return next.dayOfWeek >= SATURDAY ? nextSchoolDay(next) : next;
};

/** So many slots one after the other, over as many school days as it takes. None where a day has no room for one. */
export const slots = (count: number, hours: Hours): Slot[] => {
  const room = roomInDay(hours);
  const laid: Slot[] = [];
  if (room === 0) return laid;
  let day = Temporal.PlainDate.from(hours.firstDay);
  for (let n = 0; n < count; n += 1) {
    const place = n % room;
    if (n > 0 && place === 0) day = nextSchoolDay(day);
    const time = timeOf(minutesOf(hours.from) + place * (hours.minutes + hours.pause));
    laid.push({ day: day.toString(), time });
  }
  return laid;
};

/** A stretch of time on a day. */
export type Busy = Slot & { minutes: number };

/** Whether two stretches of time are about the same minutes; one that begins when the other ends is not. */
export const overlap = (one: Busy, other: Busy): boolean => {
  const starts = (busy: Busy) => minutesOf(busy.time);
  return (
    one.day === other.day && starts(one) < starts(other) + other.minutes && starts(other) < starts(one) + one.minutes
  );
};
