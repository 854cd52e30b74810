import { expect, test } from 'vitest';
import { answeredIn, linesOf } from '../../../lib/dialogue/answer-lines.ts';
import type { Answer } from '../../../lib/dialogue/answers.ts';
import { type Question, Template } from '../../../lib/dialogue/template.ts';
import { unfilled } from '../../../lib/dialogue/templates.ts';

const asked = { label: { nb: 'Spørsmål', nn: 'Spørsmålet' }, reach: 'elev' as const };
const option = (id: string, label: string) => ({ id, label: { nb: label } });
const questions: Question[] = [
  { ...asked, type: 'text', id: 'free' },
  { ...asked, type: 'text', id: 'feedback' },
  { ...asked, type: 'choice', id: 'choice', several: true, options: [option('a', 'Alene'), option('b', 'Sammen')] },
  { ...asked, type: 'scale', id: 'scale', scale: 'kan godt' },
  { ...asked, type: 'ratings', id: 'ratings', scale: 'kan godt' },
  {
    ...asked,
    type: 'subjects',
    id: 'subjects',
    subjects: [],
    columns: [option('can', 'Kan'), option('next', 'Neste')],
  },
  { ...asked, type: 'cross', id: 'cross', fields: [{ nb: 'En' }, { nb: 'To' }, { nb: 'Tre' }, { nb: 'Fire' }] },
  { ...asked, type: 'date', id: 'date' },
];
const reach = 'elev' as const;
const answers: Record<string, Answer> = {
  free: { type: 'text', text: ' Fritt ', reach },
  feedback: { type: 'text', text: 'Står på samtalen', reach },
  choice: { type: 'choice', chosen: ['b', 'gone'], reach },
  scale: { type: 'scale', value: 1, reach },
  ratings: {
    type: 'ratings',
    rated: [
      { goal: 'Lese', value: 3 },
      { goal: 'Skrive', value: 4 },
    ],
    reach,
  },
  subjects: { type: 'subjects', rows: [{ subject: 'Norsk', texts: { can: 'Leser', next: ' ' } }], reach },
  cross: { type: 'cross', texts: ['', 'b', '', 'd'], reach },
  date: { type: 'date', day: '2026-11-25', reach },
};
const template = Template.parse({
  format: 'laeringsdialog-template',
  id: 'skolen.egen',
  version: 1,
  kind: 'elevsamtale',
  name: { nb: 'Egen' },
  purpose: { nb: 'Prøve' },
  parts: [{ id: 'part', phase: 'før', by: 'elev', title: { nb: 'Del' }, questions }],
});

test('what a form was answered stands in lines, in words and in the language asked for', () => {
  const form = { ...unfilled(template), answers };
  expect(answeredIn(form, 'nn', (day) => `<${day}>`).map(({ id, label, lines }) => [id, label, lines])).toEqual([
    ['free', 'Spørsmålet', ['Fritt']],
    ['choice', 'Spørsmålet', ['Sammen']],
    ['scale', 'Spørsmålet', ['Øve meir']],
    ['ratings', 'Spørsmålet', ['Lese – Kan godt', 'Skrive – 4']],
    ['subjects', 'Spørsmålet', ['Norsk, Kan: Leser']],
    ['cross', 'Spørsmålet', ['To: b', 'Fire: d']],
    ['date', 'Spørsmålet', ['<2026-11-25>']],
  ]);
});

test('an answer of another type than its question says nothing', () => {
  for (const question of questions)
    for (const answer of Object.values(answers))
      if (answer.type !== question.type) expect(linesOf(question, answer, 'nb', String)).toEqual([]);
});
