import type { ScaleName } from './template.ts';
import type { Words } from './words.ts';

/** What each step of a scale says in words, the least first: a face or a number alone never carries the meaning. */
export const SCALES: Record<ScaleName, readonly Words[]> = {
  smileys: [
    { nb: 'Ikke så bra', nn: 'Ikkje så bra', en: 'Not so good' },
    { nb: 'Sånn passe', nn: 'Sånn passe', en: 'So-so' },
    { nb: 'Bra', nn: 'Bra', en: 'Good' },
  ],
  'kan godt': [
    { nb: 'Øve mer', nn: 'Øve meir', en: 'Practise more' },
    { nb: 'Kan', nn: 'Kan', en: 'Can' },
    { nb: 'Kan godt', nn: 'Kan godt', en: 'Can well' },
  ],
  '1-4': [
    { nb: '1: i liten grad', nn: '1: i liten grad', en: '1: to a small extent' },
    { nb: '2: i noen grad', nn: '2: i nokon grad', en: '2: to some extent' },
    { nb: '3: i stor grad', nn: '3: i stor grad', en: '3: to a large extent' },
    { nb: '4: i svært stor grad', nn: '4: i svært stor grad', en: '4: to a very large extent' },
  ],
};
