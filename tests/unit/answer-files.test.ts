import { expect, test } from 'vitest';
import { bringsAnswers } from '../../components/planning/answer-files.ts';

const dropped = (...names: string[]) => ({ dataTransfer: { files: names.map((name) => ({ name })), items: [] } });
const dragged = (...types: string[]) => ({ dataTransfer: { files: [], items: types.map((type) => ({ type })) } });

test('answers are told by their names where they are dropped, and by their type before', () => {
  expect(bringsAnswers(dropped('elev.svar.json', 'HJEM.JSON'))).toBe(true);
  expect(bringsAnswers(dragged('application/json'))).toBe(true);
});

test('what may be something else, alone or among answers, is left to what takes files there', () => {
  for (const event of [dropped('bilde.png'), dropped('elev.svar.json', 'bilde.png'), dragged('image/png'), dragged()])
    expect(bringsAnswers(event)).toBe(false);
  expect(bringsAnswers({ dataTransfer: null })).toBe(false);
});
