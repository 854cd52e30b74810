import type { PupilKeeping } from './nb.ts';

export const en: PupilKeeping = {
  tools: 'Keep the pupils in order',
  close: 'Close',
  list: {
    open: 'Bring in a list',
    heading: 'Bring in a list of pupils',
    why: 'You see who is on the list before anyone is taken in. Those who are here already are not taken in again.',
    paste: 'Paste names, one on each line, or cells from a spreadsheet',
    file: 'Or choose files: CSV, or OneRoster as a ZIP or as several CSV files',
    look: 'See who is on the list',
    shown: 'Pupils on the list',
    problems: {
      empty: 'There are no pupils on the list. Paste one name on each line, or choose a file with names in it.',
      names:
        'No names were found on the list. It needs a column called Name, or one called First name and one called Last name.',
      pupils: 'The list has adults only, or nobody with the role of student. Take out a list of the pupils.',
      users:
        'The file with the names is missing. Choose users.csv together with the other files, or the whole ZIP file.',
      spreadsheet:
        'This is a workbook. Save it as CSV in the spreadsheet program, or copy the cells and paste them here.',
      other: 'This is not a list. Choose a CSV file, a text file or a ZIP file from OneRoster.',
      broken: 'The ZIP file can’t be opened. Take it out once more, and try again.',
      large: 'The file is too large. Take out a list of your own classes only.',
      many: 'The list has more than 2000 pupils. Take out a list of your own classes only.',
    },
  },
};
