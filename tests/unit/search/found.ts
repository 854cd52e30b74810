import type { Annotation } from '../../../lib/annotation/annotation.ts';
import type { Dialogue } from '../../../lib/dialogue/dialogue.ts';
import type { Pupil } from '../../../lib/dialogue/pupil.ts';
import { everything, type SearchFilter } from '../../../lib/search/entry.ts';
import type { Findable } from '../../../lib/search/findable.ts';
import { queryOf } from '../../../lib/search/query.ts';
import { createIndex, type SearchIndex } from '../../../lib/search/search-index.ts';
import { DEVICE, dialogue, idOf, pupil } from '../dialogue/records.ts';

/** Records to look for. */
export const talk = (n: number, pupilN: number, date: string, more: Partial<Dialogue> = {}): Findable => ({
  type: 'talk',
  record: dialogue(n, idOf(pupilN), date, more),
});

/** A talk that says this in its feedback. */
export const saying = (n: number, text: string, date = '2026-10-01', pupilN = 900): Findable =>
  talk(n, pupilN, date, { feedback: { text, reach: 'elev' } });

export const person = (n: number, name: string, more: Partial<Pupil> = {}): Findable => ({
  type: 'pupil',
  record: pupil(n, name, more),
});

export const note = (n: number, text: string, more: Partial<Annotation> = {}): Findable => ({
  type: 'note',
  record: {
    ...{ id: idOf(n), planId: 'plan/1', pages: [], selector: null, text, color: 'idé', pupilIds: [], group: null },
    plan: { title: 'Arbeidsplan uke 41', course: 'Norsk 7B', url: 'https://skole.itslearning.com/plan/1' },
    ...{ createdAt: '2026-10-05T08:00:00.000Z', updatedAt: '2026-10-05T08:00:00.000Z', deviceId: DEVICE },
    ...more,
  },
});

export const indexOf = (...records: Findable[]): SearchIndex => {
  const index = createIndex();
  for (const record of records) index.put(record);
  return index;
};

/** The numbers of the records that are found, best first. */
export const found = (index: SearchIndex, typed: string, filter: Partial<SearchFilter> = {}): number[] =>
  index
    .search(queryOf(typed), { ...everything, ...filter }, 50)
    .best.map(({ id }) => Number.parseInt(id.slice(-12), 16));
