import { expect, test } from 'vitest';
import { isAskedBefore, meetingsAskedBefore } from '../../../lib/dialogue/preparation.ts';
import { builtInTemplates, unfilled } from '../../../lib/dialogue/templates.ts';
import { dialogue, idOf } from './records.ts';

const { elevsamtale } = builtInTemplates;
const asks = dialogue(1, idOf(9), '2026-11-25', { form: unfilled(elevsamtale) });
const asksNothing = dialogue(2, idOf(9), '2026-11-25', {
  form: unfilled({ ...elevsamtale, parts: elevsamtale.parts.filter(({ phase }) => phase !== 'før') }),
});
const formless = dialogue(3, idOf(9), '2026-11-25');

test('only those whose form asks something beforehand get a form to fill in', () => {
  expect([asks, asksNothing, formless].map((talk) => isAskedBefore(talk, 'elev'))).toEqual([true, false, false]);
  expect(meetingsAskedBefore([[asks], [asksNothing], [formless], [formless, asks]], 'elev')).toEqual([
    [asks],
    [formless, asks],
  ]);
});
