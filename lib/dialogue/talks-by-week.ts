import type { Period } from './calendar.ts';
import type { Dialogue } from './dialogue.ts';
import type { DialogueKind } from './dialogue-kind.ts';

type Mark = Pick<Dialogue, 'kind' | 'date' | 'state'>;

/** An ISO week, by its number and its Monday, and how many talks of each kind were held in it. */
export type Week = { number: number; monday: string; held: Record<DialogueKind, number>; all: number };

const mondayOf = (day: string): Temporal.PlainDate => {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 });
};

const heldOf = (talks: readonly Mark[]): Record<DialogueKind, number> => {
  const of = (kind: DialogueKind) => talks.filter((talk) => talk.kind === kind).length;
  return {
    utviklingssamtale: of('utviklingssamtale'),
    elevsamtale: of('elevsamtale'),
    veiledningssamtale: of('veiledningssamtale'),
  };
};

/** Every week that a period has a day in, first to last, with the talks held in it; only days of the period count. */
export const talksByWeek = (talks: readonly Mark[], { from, to }: Period): Week[] => {
  const counted = talks.filter(({ state, date }) => state === 'gjennomført' && date >= from && date <= to);
  const byMonday = Map.groupBy(counted, ({ date }) => mondayOf(date).toString());
  const weeks: Week[] = [];
  for (let day = mondayOf(from); day.toString() <= to; day = day.add({ weeks: 1 })) {
    const monday = day.toString();
    const held = byMonday.get(monday) ?? [];
    weeks.push({ number: day.weekOfYear ?? 0, monday, held: heldOf(held), all: held.length });
  }
  return weeks;
};

/** The week with more talks than any other, or null where no one week has. */
export const busiestWeek = (weeks: readonly Week[]): Week | null => {
  const [first, second] = weeks.toSorted((a, b) => b.all - a.all);
  return first && first.all > (second?.all ?? 0) ? first : null;
};
