import { expect, test } from 'vitest';
import { summaryOf } from '../../../lib/dialogue/summary.ts';
import { answeredAll, askedAll, formAsking } from './asked.ts';
import { dialogue, goal, idOf } from './records.ts';

test('a talk by a form is told with what was answered, agreed and contributed, each behind its question', () => {
  const talk = dialogue(1, idOf(1), '2026-11-25', {
    pupilWords: { text: 'Jeg liker kart', reach: 'elev' },
    agreement: {
      text: '',
      due: null,
      reach: 'hjem',
      evaluation: null,
      sentHomeOn: null,
      goals: [
        {
          goal: goal('Lese kart'),
          advice: 'Øve ute',
          tasks: { elev: 'Tegne', hjem: 'Gå tur', skole: '' },
          by: null,
          reach: 'hjem',
          evaluation: null,
          carriedInto: null,
        },
      ],
    },
    form: formAsking(askedAll, {
      answers: answeredAll,
      participants: [{ role: 'elev', name: 'Ella' }],
      contributions: [{ subject: 'Musikk', teacher: 'Ann', text: 'Synger', oral: true, reach: 'elev' }],
    }),
  });
  expect(summaryOf(talk).split('\n')).toEqual([
    'Jeg liker kart',
    'Lese kart',
    'Øve ute',
    'Tegne',
    'Gå tur',
    'Merknad: Står på',
    'Hvor arbeider du best?: Alene',
    'Slik har jeg det i friminuttene: Bra',
    'Vurder målene: Jeg kan lese kart: Øve mer',
    'Fag for fag: Norsk, Mestrer: Leser godt',
    'Fag for fag: Norsk, Neste steg: Skrive mer',
    'Vurderingskrysset: Kan: Brøk',
    'Vurderingskrysset: Lurer på: Prosent',
    'Fram til: 2026-12-18',
    'Ella',
    'Musikk: Ann: Synger',
  ]);
  expect(summaryOf(talk, 'nn')).toContain('Åleine');
});

test('a talk without a form is told as before', () => {
  expect(summaryOf(dialogue(1, idOf(1), '2026-11-25', { feedback: { text: 'Fint', reach: 'elev' } }))).toBe('Fint');
});
