import { count } from '../count.ts';
import type { AgreementWords } from './nb.ts';

export const agreement: AgreementWords = {
  heading: 'The agreement',
  open: 'The agreement',
  openOf: (name, day) => `The agreement with ${name} ${day}`,
  back: 'To the talk',
  gone: 'This talk is no longer here.',
  intro: 'This is how the home sees the agreement. Only what is shared with the home stands on it.',
  none: 'Nothing has been agreed in this talk yet.',
  withheld:
    'The agreement is not shared with the home, so there is nothing to print. If you want to share it, change who sees it in the talk.',
  sheet: 'The sheet that the home gets',
  choices: 'Choices for the sheet',
  language: 'Language of the sheet',
  signatures: 'Lines for signatures',
  said: 'Include what you talked about',
  print: 'Print or save as PDF',
  save: 'Save as a document (DOCX)',
  saved: (file) => `${file} is saved. The file is not encrypted: keep it safe.`,
  twoPages:
    'The agreement will take two pages. Shorten the texts, or leave out what you talked about, to make it fit on one.',
  fits: 'The agreement fits on one page.',
  leftOut: 'Not on the sheet',
  teacherOnly: (n) => `${count(n, 'text', 'texts')} that only you see`,
  pupilOnly: (n) => `${count(n, 'text', 'texts')} shared with the pupil, not with the home`,
  measures: 'support and measures',
  nothingLeftOut: 'Everything written in the talk is on it.',
  reachHint: 'Who sees each text is chosen in the talk.',
  from15:
    'From the age of 15 a pupil decides on questions about their own education. Agree with the pupil on what is shared before the sheet goes home.',
  sentHome: 'Sent home',
  sentOn: 'Date',
  markSent: 'Mark as sent home',
  sent: (day) => `Sent home ${day}.`,
  notSent: 'The agreement is not marked as sent home.',
  undoSent: 'Take the mark away',
  markedSent: (day) => `Marked as sent home ${day}.`,
  unmarked: 'The agreement is no longer marked as sent home.',
};
