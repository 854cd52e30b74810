import { expect, test } from 'vitest';
import { appointmentsFile, calendarFile, initialsOf } from '../../../lib/dialogue/calendar-file.ts';
import { emptyAgreement } from '../../../lib/dialogue/fill-in.ts';
import { evaluated } from '../../../lib/dialogue/follow-up.ts';
import { agreedGoal } from './agreed.ts';
import { dialogue, idOf } from './records.ts';

const agreement = { ...emptyAgreement, text: 'Øve', due: '2026-12-01' };
const open = dialogue(1, idOf(9), '2026-11-01', { agreement });
const done = dialogue(2, idOf(9), '2026-11-01', { agreement: evaluated(agreement, 'nådd', '', '2026-11-20') });
const lines = (title: string) => calendarFile([open, done], () => title, '2026-11-24T08:15:00.000Z').split('\r\n');

test('a calendar file has a day for each agreement that is still to be looked at', () => {
  expect(lines('Følg opp (EA)')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Læringsdialog//NO',
    'BEGIN:VEVENT',
    `UID:${open.id}@laeringsdialog`,
    'DTSTAMP:20261124T081500Z',
    'DTSTART;VALUE=DATE:20261201',
    'SUMMARY:Følg opp (EA)',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('marks are written as iCalendar wants them, and long lines are broken between signs', () => {
  expect(lines('a, b; c\\d\ne')).toContain('SUMMARY:a\\, b\\; c\\\\d\\ne');
  const long = lines('å'.repeat(120));
  expect(Math.max(...long.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
  expect(long.join('\n').replaceAll('\n ', '')).toContain('å'.repeat(120));
});

test('initials are the first letters of each name', () => {
  expect(initialsOf('Ella-Marie aas')).toBe('EMA');
  expect(initialsOf('')).toBe('');
});

test('goals with days of their own and rektor have days of their own in it', () => {
  const goals = [
    agreedGoal('Lese'),
    agreedGoal('Skrive', { by: '2026-11-20' }),
    agreedGoal('Regne', { by: '2026-11-20' }),
  ];
  const doubt = { due: '2026-11-10', informedOn: null };
  const talk = dialogue(3, idOf(9), '2026-11-01', { agreement: { ...agreement, goals }, doubt });
  const file = calendarFile([talk], (_, what) => what, '2026-11-24T08:15:00.000Z');
  const events = [...file.matchAll(/UID:(\S+)@[\s\S]*?DATE:(\d+)\r\nSUMMARY:(\w+)/g)].map((match) => match.slice(1));
  expect(events).toEqual([
    [talk.id, '20261120', 'agreement'],
    [`${talk.id}-1`, '20261201', 'agreement'],
    [`${talk.id}-rektor`, '20261110', 'rektor'],
  ]);
});

const talk = (n: number, time: string | null, place = '') =>
  dialogue(n, idOf(9), '2026-12-03', {
    kind: 'utviklingssamtale',
    appointment: { time, minutes: 20, place, invitedOn: null, formSentOn: null, heldWith: null },
  });

test('appointments stand at their time in Norway, with the zone’s rules, or for the whole day', () => {
  const file = appointmentsFile(
    [talk(1, '08:30', 'Rom 2, B'), talk(2, null)],
    () => 'Samtale (EA)',
    '2026-11-24T08:15:00.000Z',
  );
  const [zone = '', first = '', second = ''] = file.split('BEGIN:VEVENT\r\n');
  expect(zone).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Oslo\r\n');
  expect(first.split('\r\n')).toEqual([
    `UID:${idOf(1)}-appointment@laeringsdialog`,
    'DTSTAMP:20261124T081500Z',
    'DTSTART;TZID=Europe/Oslo:20261203T083000',
    'DURATION:PT20M',
    'LOCATION:Rom 2\\, B',
    'SUMMARY:Samtale (EA)',
    'END:VEVENT',
    '',
  ]);
  expect(second).toContain('DTSTART;VALUE=DATE:20261203\r\nTRANSP:TRANSPARENT\r\n');
  expect(second).not.toContain('LOCATION');
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
});
