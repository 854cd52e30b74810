// What browsers have and Node has not.
import 'temporal-polyfill/global';
import { halfYearOf, weeksAfter } from '../../lib/dialogue/calendar.ts';
import { builtInDuties } from '../../lib/dialogue/duties-in-force.ts';
import { builtInTemplates, unfilled } from '../../lib/dialogue/templates.ts';
import { agreedGoal, agreement } from '../unit/dialogue/agreed.ts';
import { dialogue, goal, idOf, pupil } from '../unit/dialogue/records.ts';

/** A class with two half years of talks, to test its pictures with. */
export const TODAY = new Date().toISOString().slice(0, 10);
export const NOW = halfYearOf(TODAY, builtInDuties.halfYears);
const dayBefore = (day: string) => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
export const BEFORE = halfYearOf(dayBefore(NOW.from), builtInDuties.halfYears);

/** A Wednesday, some weeks into a half year. */
export const wednesday = ({ from }: { from: string }, weeks: number): string => {
  const day = Temporal.PlainDate.from(weeksAfter(from, weeks));
  return day.add({ days: 3 - day.dayOfWeek }).toString();
};

export const PUPILS = [
  ...Array.from({ length: 6 }, (_, n) => pupil(n + 1, `Elev ${n + 1}`, { group: '8A', grade: 8 })),
  pupil(60, 'Åse Vik', { group: '8B', grade: 8 }),
  pupil(61, 'Ny Elev', { group: '8C', grade: 8 }),
];

const looked = (outcome: 'nådd' | 'delvis', on: string) => ({ evaluation: { outcome, on, remark: '' } });
const subject = (name: string | null) => goal(`Mål i ${name ?? 'noe'}`, { subject: name });

export const TALKS = [
  dialogue(101, idOf(1), wednesday(NOW, 2), { goals: [subject('Matte'), subject('Matematikk'), subject('Norsk')] }),
  dialogue(102, idOf(2), wednesday(NOW, 2), {
    kind: 'elevsamtale',
    form: unfilled(builtInTemplates.elevsamtale),
    goals: [subject('Matematikk'), subject(null), goal('Hilse på andre', { kind: 'sosialt', subject: null })],
    agreement: agreement({
      goals: [
        agreedGoal('Lese høyt', looked('nådd', wednesday(NOW, 6))),
        agreedGoal('Skrive', looked('delvis', wednesday(NOW, 6))),
        agreedGoal('Regne', { by: wednesday(NOW, 8) }),
      ],
    }),
  }),
  dialogue(103, idOf(3), wednesday(NOW, 5), { kind: 'utviklingssamtale', goals: [], agreement: null }),
  dialogue(104, idOf(4), wednesday(NOW, 5), { kind: 'utviklingssamtale', state: 'avtalt', agreement: null }),
  dialogue(105, idOf(60), wednesday(NOW, 7), { goals: [subject('Engelsk')] }),
  // Made in the half year before, looked at in this one.
  dialogue(106, idOf(5), wednesday(BEFORE, 9), {
    goals: [subject('KRLE')],
    agreement: agreement({ text: 'Øve hver dag', ...looked('nådd', wednesday(NOW, 1)) }),
    updatedAt: `${wednesday(NOW, 1)}T10:00:00.000Z`,
  }),
];
