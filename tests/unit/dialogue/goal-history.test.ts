import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goalHistories, reachedOf } from '../../../lib/dialogue/goal-history.ts';
import { Template } from '../../../lib/dialogue/template.ts';
import { unfilled } from '../../../lib/dialogue/templates.ts';
import { agreedGoal, agreement } from './agreed.ts';
import { dialogue, goal, idOf } from './records.ts';

const ELLA = idOf(1);

const template = Template.parse({
  format: 'laeringsdialog-template',
  id: 'skolen.egen',
  version: 1,
  kind: 'elevsamtale',
  name: { nb: 'Egen' },
  purpose: { nb: 'Prøve' },
  parts: [
    {
      id: 'pupil',
      phase: 'før',
      by: 'elev',
      title: { nb: 'Eleven' },
      questions: [
        { type: 'ratings', id: 'ratings', label: { nb: 'Hvor langt?' }, reach: 'elev', scale: 'kan godt' },
        {
          type: 'scale',
          id: 'reading',
          label: { nb: 'Jeg kan lese høyt', nn: 'Eg kan lese høgt' },
          reach: 'elev',
          scale: '1-4',
        },
        { type: 'scale', id: 'mood', label: { nb: 'Hvordan har du det?' }, reach: 'elev', scale: 'smileys' },
      ],
    },
  ],
});

describe('a goal over time', () => {
  const first = dialogue(10, ELLA, '2026-02-01', { goals: [goal('Jeg kan lese høyt.')] });
  const second = dialogue(11, ELLA, '2026-09-10', {
    kind: 'elevsamtale',
    form: {
      ...unfilled(template),
      answers: {
        ratings: {
          type: 'ratings',
          reach: 'elev',
          rated: [
            { goal: 'Eg kan lese høyt', value: 2 },
            { goal: 'Jeg kan regne', value: 3 },
          ],
        },
        reading: { type: 'scale', reach: 'elev', value: 4 },
        mood: { type: 'scale', reach: 'elev', value: 1 },
      },
    },
    agreement: agreement({
      goals: [agreedGoal('Lese høyt', { evaluation: { outcome: 'delvis', on: '2026-10-01', remark: '' } })],
    }),
  });

  test('is spoken of, rated, agreed and evaluated, in the order of the days; statements count where a goal says the same', () => {
    const [reading, counting, ...more] = goalHistories([second, first]);
    expect(more).toEqual([]);
    expect(counting?.text).toBe('Jeg kan regne');
    expect(reading?.moments.map(({ day, said }) => [day, said.type, reachedOf(said)])).toEqual([
      ['2026-02-01', 'spoken', null],
      ['2026-09-10', 'agreed', null],
      ['2026-09-10', 'rated', 0.5],
      ['2026-09-10', 'rated', 1],
      ['2026-10-01', 'evaluated', 0.5],
    ]);
  });

  test('is one goal in bokmål and nynorsk, in other forms and order; other numbers and subjects are other goals', () => {
    const said = ['Jeg kan sammenligne brøker', 'Eg kan samanlikne brøkar.', 'Jeg kan 5-gangen', 'Jeg kan 6-gangen'];
    const talks = said.map((text, n) => dialogue(n + 30, ELLA, `2026-0${n + 1}-01`, { goals: [goal(text)] }));
    const other = dialogue(40, ELLA, '2026-05-01', { goals: [goal('Sammenligne brøker', { subject: 'Engelsk' })] });
    expect(goalHistories([...talks, other]).map(({ text, moments }) => [text, moments.length])).toEqual([
      ['Eg kan samanlikne brøkar.', 2],
      ['Jeg kan 5-gangen', 1],
      ['Jeg kan 6-gangen', 1],
      ['Sammenligne brøker', 1],
    ]);
  });

  test('of talks that were not held says nothing yet', () => {
    expect(goalHistories([{ ...first, state: 'avtalt' }])).toEqual([]);
  });

  test('loses no goal and makes none up, and each is there once', () => {
    const texts = fc.array(fc.constantFrom('Lese', 'jeg kan lese', 'Regne!', 'du kan regne', 'Skrive'), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 6 }), (talks) => {
        const histories = goalHistories(
          talks.map((goals, n) => dialogue(n, ELLA, `2026-0${n + 1}-01`, { goals: goals.map((text) => goal(text)) })),
        );
        const all = talks.flat();
        const said = new Set(
          all.map((text) =>
            text
              .toLowerCase()
              .replace(/jeg kan|du kan|!/g, '')
              .trim(),
          ),
        );
        expect(histories.map(({ text }) => text)).toHaveLength(said.size);
        expect(histories.reduce((sum, { moments }) => sum + moments.length, 0)).toBe(all.length);
        for (const { moments } of histories)
          expect(moments.map(({ day }) => day)).toEqual(moments.map(({ day }) => day).toSorted());
      }),
    );
  });
});
