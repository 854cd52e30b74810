import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { Dialogue } from '../../../lib/dialogue/dialogue.ts';
import { answerIn } from '../../../lib/dialogue/form-answers.ts';
import { summaryOf } from '../../../lib/dialogue/summary.ts';
import { questionsOf, Template } from '../../../lib/dialogue/template.ts';
import { builtInTemplates, unfilled } from '../../../lib/dialogue/templates.ts';
import schema from '../../../public/template.schema.json' with { type: 'json' };
import { answeredAll, askedAll, templateAsking } from './asked.ts';
import { dialogue, idOf } from './records.ts';

const valid = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
const built = Object.values(builtInTemplates);

test.each([...built, templateAsking(askedAll)])('$id fits the published JSON Schema', (template) => {
  const read: unknown = JSON.parse(JSON.stringify(template));
  expect(valid(read), JSON.stringify(valid.errors)).toBe(true);
  expect(Template.parse(read)).toEqual(template);
});

test.each([
  ['a question without a reach', [{ type: 'text', id: 'x', label: { nb: 'x' } }]],
  ['a type that there is none of', [{ type: 'grade', id: 'x', label: { nb: 'x' }, reach: 'elev' }]],
  ['a choice of nothing', [{ type: 'choice', id: 'x', label: { nb: 'x' }, reach: 'elev', options: [], several: true }]],
  ['nothing', []],
])('a form that asks %s fits neither schema', (_, questions) => {
  const template = { ...builtInTemplates.elevsamtale, parts: [{ ...built[0]?.parts[0], questions }] };
  expect(Template.safeParse(template).success).toBe(false);
  expect(valid(template)).toBe(false);
});

test('the pupil’s voice stands first in every form, and what only the teacher may see is not asked of others', () => {
  for (const { parts } of built) {
    expect(['elev', 'lærer']).toContain(parts[0]?.by);
    const first = parts.find(({ phase }) => phase === 'under');
    expect(first?.questions[0]?.id).toBe('pupilWords');
    for (const { by, questions } of parts.filter(({ by }) => by === 'elev' || by === 'hjem'))
      for (const { reach } of questions) expect(reach, by).not.toBe('lærer');
  }
});

test('reach is as the guide has it: agreements home, feedback to the pupil, doubt the teacher’s', () => {
  for (const template of built) {
    const reachOf = (id: string) => questionsOf(template).find((question) => question.id === id)?.reach;
    expect([reachOf('agreement'), reachOf('feedback'), reachOf('feedForward')]).toEqual(['hjem', 'elev', 'elev']);
    expect(reachOf('doubt') ?? 'lærer').toBe('lærer');
  }
});

test('subject matters, social development and order stand in parts of their own', () => {
  for (const template of [builtInTemplates.utviklingssamtale, builtInTemplates.elevsamtale]) {
    const partOf = (id: string) => template.parts.find(({ questions }) => questions.some((each) => each.id === id))?.id;
    expect(new Set(['feedback', 'social', 'conduct'].map(partOf)).size).toBe(3);
  }
});

test('no form is longer than what two people get through in half an hour', () => {
  for (const template of built) expect(questionsOf(template).length).toBeLessThanOrEqual(24);
});

test('every guiding text is written in all three languages', () => {
  const helps = built.flatMap(({ parts }) =>
    parts.flatMap(({ help, questions }) => [help, ...questions.map((q) => q.help)]),
  );
  expect(helps.filter((help) => help && (!help.nb || !help.nn || !help.en))).toEqual([]);
});

test('a record of an old version of a form is read by that version, whatever the form is now', () => {
  const now = builtInTemplates.elevsamtale;
  const old: Template = {
    ...templateAsking(askedAll),
    id: now.id,
    kind: now.kind,
    version: 1,
    name: { nb: 'Elevsamtalen slik den var' },
  };
  const talk = dialogue(1, idOf(1), '2025-11-25', {
    kind: 'elevsamtale',
    form: { ...unfilled(old), answers: answeredAll },
  });
  const read = Dialogue.parse(JSON.parse(JSON.stringify(talk)));
  expect(read).toEqual(talk);
  expect(questionsOf(now).filter(({ id }) => id in answeredAll)).toEqual([]);
  const asked = questionsOf(read.form?.template ?? now);
  expect(asked.map((question) => answerIn(read, question))).toEqual(asked.map(({ id }) => answeredAll[id]));
  expect(summaryOf(read)).toContain('Vurderingskrysset: Kan: Brøk');
});
