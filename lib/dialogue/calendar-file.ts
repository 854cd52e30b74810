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
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Læringsdialog//NO',
    ...dialogues.flatMap((dialogue) =>
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
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');

/** The first letters of a name: enough for the teacher to know who is meant. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => Array.from(word)[0] ?? '')
    .join('')
    .toLocaleUpperCase('nb');
