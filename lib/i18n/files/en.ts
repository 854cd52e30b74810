import { count } from '../count.ts';
import type { FileWords } from './nb.ts';

/** Words about plans in files, in English. */
export const en: FileWords = {
  onPage: 'Files on the page',
  fetch: (name) => `Get goals from “${name}”`,
  more: (n) => `Show ${count(n, 'more file', 'more files')}`,
  choose: 'Choose a file',
  orDrop: 'or drop a Word or PDF file here',
  dropHere: 'Drop the file with the plan here',
  fetching: (name) => `Getting “${name}” …`,
  page: (page, of) => `Reading page ${page} of ${of} …`,
  cancel: 'Cancel',
  done: (name, n) => (n === 1 ? `Found 1 goal in “${name}”.` : `Found ${n} goals in “${name}”.`),
  none: (name) => `Found no learning goals in “${name}”. Open the file, mark the text and paste the goals.`,
  cut: 'The file is very long. Only its beginning was read.',
  viewer: {
    google:
      'Google shows this document, and it can’t be read from here. Mark the text in it and paste it, or download the file and drop it here.',
    office:
      'Microsoft shows this document, and it can’t be read from here. Mark the text in it and paste it, or download the file and drop it here.',
  },
  problem: {
    login: 'itslearning asks for a login. Log in again and try once more.',
    page: 'The link leads to a page, not straight to the file. Open the file in itslearning first, and get the goals from there.',
    failed: 'The file could not be fetched. Download it and drop it on the panel.',
    large: 'The file is too large to be read here. Open it, and paste the goals.',
    slow: 'It took too long to read the file. Open it, and paste the goals.',
    other: 'This is neither Word (.docx) nor PDF. Save the plan as one of them, or paste the goals.',
    locked: 'The file is locked with a password. Open it yourself, and paste the goals.',
    scanned: 'The file is scanned: it has pictures of text, but no text. Paste the goals, or type them.',
    broken: 'The file could not be read. Open it, and paste the goals.',
    stopped: 'The file was not read.',
  },
};
