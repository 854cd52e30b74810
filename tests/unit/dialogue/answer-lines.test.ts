import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerLines } from '../../../lib/dialogue/answer-lines.ts';
import { SCALES } from '../../../lib/dialogue/scales.ts';
import { WRITTEN_LANGUAGES } from '../../../lib/dialogue/words.ts';
import { answeredAll, anyAnswer, askedAll } from './asked.ts';

const read = (language: (typeof WRITTEN_LANGUAGES)[number]) =>
  askedAll.flatMap((question) => {
    const answer = answeredAll[question.id];
    return answer ? answerLines(question, answer, language, (day) => `den ${day}`) : [];
  });

test('each type of answer is read, without what is empty', () => {
  expect(read('nb')).toEqual([
    { about: null, text: 'Står på' },
    { about: null, text: 'Alene' },
    { about: null, text: 'Bra' },
    { about: 'Jeg kan lese kart', text: 'Øve mer' },
    { about: 'Norsk, Mestrer', text: 'Leser godt' },
    { about: 'Norsk, Neste steg', text: 'Skrive mer' },
    { about: 'Kan', text: 'Brøk' },
    { about: 'Lurer på', text: 'Prosent' },
    { about: null, text: 'den 2026-12-18' },
  ]);
});

test('in the language that is asked for', () => {
  expect(read('nn').map(({ text }) => text)).toContain('Øve meir');
  expect(read('en').map(({ text }) => text)).toContain('Practise more');
  expect(read('en').map(({ about }) => about)).toContain('Norsk, Masters');
});

test('no line is ever empty, and an answer to another type of question gives none', () => {
  fc.assert(
    fc.property(anyAnswer, anyAnswer, ([question, answer], [other, otherAnswer]) => {
      for (const { text } of answerLines(question, answer, 'nb', (day) => day)) expect(text.trim()).not.toBe('');
      if (question.type !== other.type) expect(answerLines(question, otherAnswer, 'nb', (day) => day)).toEqual([]);
    }),
  );
});

test('every step of every scale has words in all languages, no two the same', () => {
  for (const steps of Object.values(SCALES))
    for (const language of WRITTEN_LANGUAGES) {
      const said = steps.map((words) => words[language]);
      expect(said.every(Boolean)).toBe(true);
      expect(new Set(said).size).toBe(steps.length);
    }
});
