import { count } from '../count.ts';
import type { PicturesText } from './nb.ts';

export const en: PicturesText = {
  heading: 'The half-year in pictures',
  back: 'Back to the overview',
  print: 'Print',
  halfYear: 'Half-year',
  whose: (n) => `The pictures are of the talks with ${count(n, 'pupil', 'pupils')} now in the overview.`,
  table: 'Show as a table',
  all: 'In all',
  weeks: {
    heading: 'Talks week by week',
    gist: (talks, weeks) => `${count(talks, 'talk', 'talks')} held, over ${count(weeks, 'week', 'weeks')}.`,
    most: (week, n) => `Most in week ${week}: ${n}.`,
    none: 'No talks have been held in this half-year yet.',
    weekColumn: 'Week',
    axis: 'The numbers below the columns are those of the weeks. Weeks without talks are not in the table.',
    line: (week, n) => `Week ${week}: ${n}.`,
  },
  subjects: {
    heading: 'Goals by subject',
    gist: (goals) => `${count(goals, 'goal', 'goals')} taken up in talks.`,
    most: (subject, n) => `Most: ${subject}, ${n}.`,
    each: 'A goal counts once in each talk that it was taken up in.',
    none: 'No goals have been taken up in talks in this half-year yet.',
    subject: 'Subject',
    goals: 'Goals',
    noSubject: 'No subject given',
    line: (subject, n) => `${subject}: ${n}.`,
  },
  agreements: {
    heading: 'How the agreements went',
    gist: (reached, of) => `${reached} of ${of} reached.`,
    open: (n) => `${n} not looked at yet.`,
    which: 'Agreed goals, and agreements without goals, that were looked at in the half-year or are due in it.',
    none: 'No agreements were looked at in this half-year, and none are due in it.',
    result: 'How it went',
    number: 'Number',
    notYet: 'Not looked at yet',
    of: (n, of) => `${n} of ${of}`,
    line: (result, n, of) => `${result}: ${n} of ${of}.`,
  },
};
