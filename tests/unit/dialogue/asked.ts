import fc from 'fast-check';
import type { Answer } from '../../../lib/dialogue/answers.ts';
import type { FilledForm } from '../../../lib/dialogue/filled-form.ts';
import type { Question, Template } from '../../../lib/dialogue/template.ts';
import { builtInTemplates, unfilled } from '../../../lib/dialogue/templates.ts';
import type { Words } from '../../../lib/dialogue/words.ts';
import { goal } from './records.ts';

const inAll = (nb: string, nn = nb, en = nb): Words => ({ nb, nn, en });
const fact = { reach: 'hjem' as const };

/** A question of each type whose answer a form keeps. */
export const askedAll: Question[] = [
  { type: 'text', id: 'remark', label: inAll('Merknad'), ...fact },
  {
    type: 'choice',
    id: 'places',
    label: inAll('Hvor arbeider du best?'),
    options: [
      { id: 'group', label: inAll('I gruppe') },
      { id: 'alone', label: inAll('Alene', 'Åleine', 'Alone') },
    ],
    several: true,
    ...fact,
  },
  { type: 'scale', id: 'mood', label: inAll('Slik har jeg det i friminuttene'), scale: 'smileys', ...fact },
  { type: 'ratings', id: 'rated', label: inAll('Vurder målene'), scale: 'kan godt', ...fact },
  {
    type: 'subjects',
    id: 'bySubject',
    label: inAll('Fag for fag'),
    subjects: [],
    columns: [
      { id: 'now', label: inAll('Mestrer', 'Meistrar', 'Masters') },
      { id: 'constructor', label: inAll('Neste steg') },
    ],
    ...fact,
  },
  {
    type: 'cross',
    id: 'cross',
    label: inAll('Vurderingskrysset'),
    fields: [inAll('Kan'), inAll('Øver'), inAll('Lurer på'), inAll('Vil')],
    ...fact,
  },
  { type: 'date', id: 'day', label: inAll('Fram til', 'Fram til', 'Until'), ...fact },
];

/** A form of the school's own that asks this. */
export const templateAsking = (questions: Question[], more: Partial<Template> = {}): Template => ({
  ...builtInTemplates.veiledningssamtale,
  id: 'skolen.veiledning',
  name: { nb: 'Skolens eget skjema' },
  parts: [{ id: 'own', phase: 'under', by: 'lærer', title: { nb: 'Vårt' }, questions }],
  ...more,
});

export const formAsking = (questions: Question[], more: Partial<FilledForm> = {}): FilledForm => ({
  ...unfilled(templateAsking(questions)),
  ...more,
});

const text = fc.string({ maxLength: 60, unit: 'grapheme' });
const reach = fc.constantFrom('lærer' as const, 'elev' as const, 'hjem' as const);
const value = fc.integer({ min: 1, max: 3 });
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Any answer to a question of `askedAll`. */
export const answerTo = (question: Question): fc.Arbitrary<Answer> => {
  switch (question.type) {
    case 'choice':
      return fc.record({
        type: fc.constant(question.type),
        chosen: fc.subarray(question.options.map(({ id }) => id)),
        reach,
      });
    case 'scale':
      return fc.record({ type: fc.constant(question.type), value, reach });
    case 'ratings':
      return fc.record({
        type: fc.constant(question.type),
        rated: fc.array(fc.record({ goal: text, value }), { maxLength: 4 }),
        reach,
      });
    case 'subjects':
      return fc.record({
        type: fc.constant(question.type),
        rows: fc.array(fc.record({ subject: text, texts: fc.record({ now: text, constructor: text }) }), {
          maxLength: 4,
        }),
        reach,
      });
    case 'cross':
      return fc.record({ type: fc.constant(question.type), texts: fc.tuple(text, text, text, text), reach });
    case 'date':
      return fc.record({ type: fc.constant(question.type), day, reach });
    default:
      return fc.record({ type: fc.constant('text' as const), text, reach });
  }
};

/** Any question of `askedAll` with any answer to it. */
export const anyAnswer: fc.Arbitrary<[Question, Answer]> = fc
  .constantFrom(...askedAll)
  .chain((question) => fc.tuple(fc.constant(question), answerTo(question)));

/** An answer to each question of `askedAll`, every one with something to read. */
export const answeredAll: FilledForm['answers'] = {
  remark: { type: 'text', text: 'Står på', reach: 'hjem' },
  places: { type: 'choice', chosen: ['alone'], reach: 'elev' },
  mood: { type: 'scale', value: 3, reach: 'lærer' },
  rated: { type: 'ratings', rated: [{ goal: goal('Jeg kan lese kart').text, value: 1 }], reach: 'elev' },
  bySubject: {
    type: 'subjects',
    rows: [{ subject: 'Norsk', texts: { now: 'Leser godt', constructor: 'Skrive mer' } }],
    reach: 'hjem',
  },
  cross: { type: 'cross', texts: ['Brøk', '', 'Prosent', ''], reach: 'elev' },
  day: { type: 'date', day: '2026-12-18', reach: 'hjem' },
};
