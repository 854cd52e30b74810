import { describe, expect, test } from 'vitest';
import { en as enByHand } from '../../../lib/i18n/by-hand/en.ts';
import { nb as nbByHand } from '../../../lib/i18n/by-hand/nb.ts';
import { nn as nnByHand } from '../../../lib/i18n/by-hand/nn.ts';
import { en as enCorrections } from '../../../lib/i18n/corrections/en.ts';
import { nb as nbCorrections } from '../../../lib/i18n/corrections/nb.ts';
import { nn as nnCorrections } from '../../../lib/i18n/corrections/nn.ts';
import { en as enCurriculum } from '../../../lib/i18n/curriculum/en.ts';
import { nb as nbCurriculum } from '../../../lib/i18n/curriculum/nb.ts';
import { nn as nnCurriculum } from '../../../lib/i18n/curriculum/nn.ts';
import { en as enFirst } from '../../../lib/i18n/en.ts';
import { en as enExplanation } from '../../../lib/i18n/explanation/en.ts';
import { nb as nbExplanation } from '../../../lib/i18n/explanation/nb.ts';
import { nn as nnExplanation } from '../../../lib/i18n/explanation/nn.ts';
import { en as enExport } from '../../../lib/i18n/exporting/en.ts';
import { nb as nbExport } from '../../../lib/i18n/exporting/nb.ts';
import { nn as nnExport } from '../../../lib/i18n/exporting/nn.ts';
import { en as enFiles } from '../../../lib/i18n/files/en.ts';
import { nb as nbFiles } from '../../../lib/i18n/files/nb.ts';
import { nn as nnFiles } from '../../../lib/i18n/files/nn.ts';
import { folder as enFolder } from '../../../lib/i18n/folder/en.ts';
import { folder as nbFolder } from '../../../lib/i18n/folder/nb.ts';
import { folder as nnFolder } from '../../../lib/i18n/folder/nn.ts';
import { forms as enForms } from '../../../lib/i18n/forms/en.ts';
import { forms as nbForms } from '../../../lib/i18n/forms/nb.ts';
import { forms as nnForms } from '../../../lib/i18n/forms/nn.ts';
import { nb as nbFirst } from '../../../lib/i18n/nb.ts';
import { nn as nnFirst } from '../../../lib/i18n/nn.ts';
import { en as enNoteKeeping } from '../../../lib/i18n/note-keeping/en.ts';
import { nb as nbNoteKeeping } from '../../../lib/i18n/note-keeping/nb.ts';
import { nn as nnNoteKeeping } from '../../../lib/i18n/note-keeping/nn.ts';
import { en as enNotes } from '../../../lib/i18n/notes/en.ts';
import { nb as nbNotes } from '../../../lib/i18n/notes/nb.ts';
import { nn as nnNotes } from '../../../lib/i18n/notes/nn.ts';
import { en as enOldTalks } from '../../../lib/i18n/old-talks/en.ts';
import { nb as nbOldTalks } from '../../../lib/i18n/old-talks/nb.ts';
import { nn as nnOldTalks } from '../../../lib/i18n/old-talks/nn.ts';
import { en as enOverview } from '../../../lib/i18n/overview/en.ts';
import { nb as nbOverview } from '../../../lib/i18n/overview/nb.ts';
import { nn as nnOverview } from '../../../lib/i18n/overview/nn.ts';
import { en as enPeople } from '../../../lib/i18n/people/en.ts';
import { nb as nbPeople } from '../../../lib/i18n/people/nb.ts';
import { nn as nnPeople } from '../../../lib/i18n/people/nn.ts';
import { en as enPictures } from '../../../lib/i18n/pictures/en.ts';
import { nb as nbPictures } from '../../../lib/i18n/pictures/nb.ts';
import { nn as nnPictures } from '../../../lib/i18n/pictures/nn.ts';
import { practice as enPractice } from '../../../lib/i18n/practice/en.ts';
import { practice as nbPractice } from '../../../lib/i18n/practice/nb.ts';
import { practice as nnPractice } from '../../../lib/i18n/practice/nn.ts';
import { en as enPupilKeeping } from '../../../lib/i18n/pupil-keeping/en.ts';
import { nb as nbPupilKeeping } from '../../../lib/i18n/pupil-keeping/nb.ts';
import { nn as nnPupilKeeping } from '../../../lib/i18n/pupil-keeping/nn.ts';
import { search as enSearch } from '../../../lib/i18n/search/en.ts';
import { search as nbSearch } from '../../../lib/i18n/search/nb.ts';
import { search as nnSearch } from '../../../lib/i18n/search/nn.ts';

const nb = {
  ...nbFirst,
  people: nbPeople,
  corrections: nbCorrections,
  byHand: nbByHand,
  curriculum: nbCurriculum,
  explanation: nbExplanation,
  exporting: nbExport,
  oldTalks: nbOldTalks,
  files: nbFiles,
  folder: nbFolder,
  forms: nbForms,
  noteKeeping: nbNoteKeeping,
  notes: nbNotes,
  overview: nbOverview,
  pictures: nbPictures,
  practice: nbPractice,
  search: nbSearch,
  pupilKeeping: nbPupilKeeping,
};
const nn = {
  ...nnFirst,
  people: nnPeople,
  corrections: nnCorrections,
  byHand: nnByHand,
  curriculum: nnCurriculum,
  explanation: nnExplanation,
  exporting: nnExport,
  oldTalks: nnOldTalks,
  files: nnFiles,
  folder: nnFolder,
  forms: nnForms,
  noteKeeping: nnNoteKeeping,
  notes: nnNotes,
  overview: nnOverview,
  pictures: nnPictures,
  practice: nnPractice,
  search: nnSearch,
  pupilKeeping: nnPupilKeeping,
};
const en = {
  ...enFirst,
  people: enPeople,
  corrections: enCorrections,
  byHand: enByHand,
  curriculum: enCurriculum,
  explanation: enExplanation,
  exporting: enExport,
  oldTalks: enOldTalks,
  files: enFiles,
  folder: enFolder,
  forms: enForms,
  noteKeeping: enNoteKeeping,
  notes: enNotes,
  overview: enOverview,
  pictures: enPictures,
  practice: enPractice,
  search: enSearch,
  pupilKeeping: enPupilKeeping,
};

/** All texts of a dictionary by their place in it; functions are called with stand-ins. */
const texts = (part: object, place = ''): [string, string][] =>
  Object.entries(part).flatMap(([key, value]): [string, string][] => {
    const here = `${place}.${key}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function')
      return [1, 2].map((n): [string, string] => [`${here}(${n})`, String(value(n, n, n))]);
    return texts(value, here);
  });

describe.each([
  ['nynorsk', nn],
  ['English', en],
])('%s', (_, dictionary) => {
  test('has every text that bokmål has, none of them empty', () => {
    expect(texts(dictionary).map(([place]) => place)).toEqual(texts(nb).map(([place]) => place));
    expect(texts(dictionary).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

test('English has no Norwegian left in it but the product’s name', () => {
  const norwegian = texts(en).filter(
    ([place, text]) => /[æøå]/i.test(text.replaceAll('Læringsdialog', '')) && place !== '.app',
  );
  expect(norwegian).toEqual([]);
});

test('nynorsk has no bokmål forms left in it', () => {
  const bokmaal = /\b(ikke|jeg|hva|hvem|noe|siden|fra|elevene|samtaler|lagret|uker|velg|åpne)\b/i;
  expect(texts(nn).filter(([, text]) => bokmaal.test(text.replaceAll('ved sida av', '')))).toEqual([]);
});
