import type { Dialogue } from './dialogue.ts';
import { openDue } from './follow-up.ts';

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

/**
 * A calendar file (iCalendar, RFC 5545) with a whole-day event for each agreement that is to be looked at.
 * @param titleOf what the event is called; calendars travel far, so it should not say more than the teacher needs
 * @param made the moment the file is made
 */
export const calendarFile = (dialogues: Dialogue[], titleOf: (dialogue: Dialogue) => string, made: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Læringsdialog//NO',
    ...dialogues.flatMap((dialogue) => {
      const due = openDue(dialogue.agreement);
      if (due === null) return [];
      return [
        'BEGIN:VEVENT',
        `UID:${dialogue.id}@laeringsdialog`,
        `DTSTAMP:${plain(made)}`,
        `DTSTART;VALUE=DATE:${plain(due)}`,
        `SUMMARY:${text(titleOf(dialogue))}`,
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ];
    }),
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
