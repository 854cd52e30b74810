import type { Dialogue } from './dialogue.ts';
import { type FollowUp, openDays, rektorDue } from './follow-up.ts';

/** Marks that mean something in iCalendar's texts are written with a backslash before them (RFC 5545, 3.3.11). */
const text = (words: string): string => words.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, '\\n');

/** Lines are broken after 75 bytes at the most, within no sign (RFC 5545, 3.1). */
const folded = (line: string): string => {
  const lines = [''];
  let bytes = 0;
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (bytes + size > 75) {
      lines.push(' ');
      bytes = 1;
    }
    lines[lines.length - 1] += sign;
    bytes += size;
  }
  return lines.join('\r\n');
};

const plain = (dayOrMoment: string): string => dayOrMoment.replace(/[-:]|\.\d+/g, '');

const PRODUCT = 'PRODID:-//Læringsdialog//NO';

const fileOf = (lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', PRODUCT, ...lines, 'END:VCALENDAR', ''].map(folded).join('\r\n');

type Event = { uid: string; what: FollowUp['what']; day: string };

/** What is to stand in a calendar of one talk: a day for each time that something agreed is looked at, and one for rektor. */
const eventsOf = ({ id, agreement, doubt }: Dialogue): Event[] => {
  const rektor = rektorDue(doubt);
  return [
    ...(agreement ? openDays(agreement) : []).map(
      (day, n): Event => ({ uid: n ? `${id}-${n}` : id, what: 'agreement', day }),
    ),
    ...(rektor ? [{ uid: `${id}-rektor`, what: 'rektor' as const, day: rektor }] : []),
  ];
};

/**
 * A calendar file (iCalendar, RFC 5545) with a whole-day event for each thing that is to be followed up.
 * @param titleOf what the event is called; calendars travel far, so it should not say more than the teacher needs
 * @param made the moment the file is made
 */
export const calendarFile = (
  dialogues: Dialogue[],
  titleOf: (dialogue: Dialogue, what: FollowUp['what']) => string,
  made: string,
): string =>
  fileOf(
    dialogues.flatMap((dialogue) =>
      eventsOf(dialogue).flatMap(({ uid, what, day }) => [
        'BEGIN:VEVENT',
        `UID:${uid}@laeringsdialog`,
        `DTSTAMP:${plain(made)}`,
        `DTSTART;VALUE=DATE:${plain(day)}`,
        `SUMMARY:${text(titleOf(dialogue, what))}`,
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ]),
    ),
  );

/**
 * Norway's time and when its clocks change. Times are named by zone and not left floating: Google takes floating times to
 * be in the calendar's own zone, which need not be Norway's, and newer Outlooks take them for UTC. Both know this
 * zone by its name, and the rules stand with it for those that don't (RFC 5545, 3.6.5).
 */
const OSLO = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Oslo',
  'BEGIN:DAYLIGHT',
  'DTSTART:19810329T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const times = ({ date, appointment }: Dialogue): string[] =>
  appointment?.time
    ? [
        `DTSTART;TZID=Europe/Oslo:${plain(date)}T${plain(appointment.time)}00`,
        `DURATION:PT${appointment.minutes}M`,
        ...(appointment.place ? [`LOCATION:${text(appointment.place)}`] : []),
      ]
    : [`DTSTART;VALUE=DATE:${plain(date)}`, 'TRANSP:TRANSPARENT'];

/**
 * A calendar file with an event for each of some formal talks, at its time and place, or for the whole day while the
 * time is not set. Talks held as one are one event, so only the first of them belongs here.
 */
export const appointmentsFile = (talks: Dialogue[], titleOf: (talk: Dialogue) => string, made: string): string =>
  fileOf([
    ...OSLO,
    ...talks.flatMap((talk) => [
      'BEGIN:VEVENT',
      // Another event than the one for the talk's agreement.
      `UID:${talk.id}-appointment@laeringsdialog`,
      `DTSTAMP:${plain(made)}`,
      ...times(talk),
      `SUMMARY:${text(titleOf(talk))}`,
      'END:VEVENT',
    ]),
  ]);

/** The first letters of a name: enough for the teacher to know who is meant. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => Array.from(word)[0] ?? '')
    .join('')
    .toLocaleUpperCase('nb');
