import { expect, test } from 'vitest';
import { emptyAgreement } from '../../../lib/dialogue/fill-in.ts';
import { landed, landingsOf } from '../../../lib/dialogue/landing.ts';
import { formIdOf, goalsToRate } from '../../../lib/dialogue/preparation.ts';
import { type ReturnedFile, readReturned } from '../../../lib/dialogue/returned-file.ts';
import type { Template } from '../../../lib/dialogue/template.ts';
import { builtInTemplates, unfilled } from '../../../lib/dialogue/templates.ts';
import { dialogue, goal, idOf } from './records.ts';

const words = (nb: string) => ({ nb });
const template: Template = {
  ...builtInTemplates.elevsamtale,
  parts: [
    {
      id: 'before',
      phase: 'før',
      by: 'elev',
      title: words('Før'),
      questions: [
        { type: 'text', id: 'pupilWords', label: words('Mine ord'), reach: 'elev' },
        { type: 'text', id: 'help', label: words('Hjelp'), reach: 'elev' },
        { type: 'scale', id: 'mood', label: words('Trivsel'), reach: 'elev', scale: 'smileys' },
        {
          type: 'choice',
          id: 'best',
          label: words('Best'),
          reach: 'hjem',
          several: false,
          options: [
            { id: 'a', label: words('A') },
            { id: 'b', label: words('B') },
          ],
        },
      ],
    },
    {
      id: 'teacher',
      phase: 'før',
      by: 'lærer',
      title: words('Lærer'),
      questions: [
        { type: 'text', id: 'secret', label: words('Lærers'), reach: 'lærer' },
        { type: 'contributions', id: 'contributions', label: words('Bidrag'), reach: 'elev' },
      ],
    },
  ],
};
const talk = dialogue(1, idOf(9), '2026-12-03', { kind: 'elevsamtale', form: unfilled(template) });
const talkOf = (id: string) => (id === talk.id ? talk : null);
const text = (said: string, reach: 'lærer' | 'elev' | 'hjem' = 'elev') => ({
  type: 'text' as const,
  text: said,
  reach,
});
const file = (answers: object, more: object = {}): ReturnedFile => {
  const read = readReturned(
    JSON.stringify({
      format: 'laeringsdialog-answers',
      version: 1,
      formId: formIdOf(template),
      talkId: talk.id,
      by: 'elev',
      answers,
      ...more,
    }),
  );
  if (typeof read === 'string') throw new Error(read);
  return read;
};

test('answers land in the form, and the dialogue’s own texts in the dialogue; the form says who may see them', () => {
  const { landings } = landingsOf(file({ pupilWords: text('Jeg liker brøk', 'hjem'), help: text('Lesing') }), talkOf);
  expect(landings[0]).toMatchObject({ from: 'elev', already: 0, refused: [] });
  const change = landed(talk, landings[0]?.lines ?? []);
  expect(change.pupilWords).toEqual({ text: 'Jeg liker brøk', reach: 'elev' });
  expect(change.form?.answers).toEqual({ help: text('Lesing') });
});

test('answers to what is not asked of that party, or that their question has no room for, are refused', () => {
  const refused = (answers: object, more = {}) => landingsOf(file(answers, more), talkOf).landings[0]?.refused;
  expect(refused({ secret: text('x'), nowhere: text('y'), toString: text('z') })).toEqual([
    'secret',
    'nowhere',
    'toString',
  ]);
  expect(refused({ help: text('x') }, { by: 'hjem' })).toEqual(['help']);
  expect(refused({ mood: { type: 'scale', value: 4, reach: 'elev' } })).toEqual(['mood']);
  expect(refused({ mood: text('glad') })).toEqual(['mood']);
  expect(refused({ best: { type: 'choice', chosen: ['c'], reach: 'elev' } })).toEqual(['best']);
  expect(refused({ best: { type: 'choice', chosen: ['a', 'b'], reach: 'elev' } })).toEqual(['best']);
});

test('a file that comes twice changes nothing the second time; another answer shows what it replaces', () => {
  const first = landingsOf(file({ help: text('Lesing') }), talkOf).landings[0]?.lines ?? [];
  const after = { ...talk, ...landed(talk, first) };
  expect(landingsOf(file({ help: text('Lesing') }), () => after).landings[0]).toMatchObject({ lines: [], already: 1 });
  expect(landingsOf(file({ help: text('Mer lesing') }), () => after).landings[0]?.lines[0]).toMatchObject({
    before: text('Lesing'),
    after: text('Mer lesing'),
  });
});

test('a talk that is not here, or held by another form, is not touched', () => {
  expect(landingsOf(file({}, { talkId: idOf(77) }), talkOf)).toEqual({ landings: [], missing: 1, otherForm: false });
  expect(landingsOf(file({}, { formId: 'other@1' }), talkOf)).toEqual({ landings: [], missing: 0, otherForm: true });
});

test('a colleague’s words land as a contribution, one for each teacher and subject', () => {
  const from = (said: string) => ({
    format: 'laeringsdialog-contributions' as const,
    version: 1 as const,
    subject: 'Norsk',
    teacher: 'Per By',
    contributions: [
      { talkId: talk.id, text: said },
      { talkId: idOf(77), text: 'en annen' },
    ],
  });
  const { landings, missing } = landingsOf(from('Leser godt'), talkOf);
  expect(missing).toBe(1);
  const after = { ...talk, ...landed(talk, landings[0]?.lines ?? []) };
  expect(after.form?.contributions).toEqual([
    { subject: 'Norsk', teacher: 'Per By', text: 'Leser godt', oral: false, reach: 'elev' },
  ]);
  expect(landingsOf(from('Leser godt'), () => after).landings[0]).toMatchObject({ lines: [], already: 1 });
  const again = landed(after, landingsOf(from('Leser svært godt'), () => after).landings[0]?.lines ?? []);
  expect(again.form?.contributions.map((each) => each.text)).toEqual(['Leser svært godt']);
});

test('other files are told apart: not ours, newer, damaged', () => {
  expect(readReturned('not JSON')).toBe('unknown');
  expect(readReturned('{"format":"laeringsdialog-template"}')).toBe('unknown');
  expect(readReturned('{"format":"laeringsdialog-answers","version":2}')).toBe('newer');
  expect(readReturned('{"format":"laeringsdialog-answers","version":1,"answers":{}}')).toBe('broken');
});

test('only goals that are shared with whoever rates them are rated', () => {
  const agreed = (text: string, reach: 'lærer' | 'elev' | 'hjem') => ({
    goal: goal(text),
    advice: '',
    tasks: { elev: '', hjem: '', skole: '' },
    by: null,
    reach,
    evaluation: null,
    carriedInto: null,
  });
  const now = dialogue(1, idOf(9), '2026-12-03', {
    goals: [goal('Brøk')],
    form: unfilled(builtInTemplates.elevsamtale),
  });
  const earlier = dialogue(2, idOf(9), '2026-05-03', {
    agreement: {
      ...emptyAgreement,
      goals: [
        agreed('Lese', 'hjem'),
        agreed('Skrive', 'elev'),
        agreed('Skjult', 'lærer'),
        { ...agreed('Ferdig', 'hjem'), evaluation: { outcome: 'nådd' as const, on: '2026-06-01', remark: '' } },
      ],
    },
  });
  expect(goalsToRate(now, [now, earlier], 'elev')).toEqual(['Brøk', 'Lese', 'Skrive']);
  expect(goalsToRate(now, [now, earlier], 'hjem')).toEqual(['Lese']);
  // A goal goes no further than the agreement that it stands in.
  const kept = (reach: 'lærer' | 'elev') =>
    dialogue(3, idOf(9), '2026-05-03', { agreement: { ...emptyAgreement, reach, goals: [agreed('Regne', 'hjem')] } });
  expect(goalsToRate(now, [kept('elev')], 'elev')).toEqual(['Brøk', 'Regne']);
  expect(goalsToRate(now, [kept('elev')], 'hjem')).toEqual([]);
  expect(goalsToRate(now, [kept('lærer')], 'elev')).toEqual(['Brøk']);
});
