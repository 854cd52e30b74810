import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readPage } from '../../../lib/plan/read-page.ts';
import { inOneGo } from '../../../lib/plan/turns.ts';
import { plans, richText } from '../../lms/plans.ts';
import { DISGUISES, disguise } from './disguise.ts';

const note = (title: string, html: string) =>
  new JSDOM(`<h1 class="ccl-pageheader"><span>${title}</span></h1><div class="h-userinput">${html}</div>`);

const goalsIn = ({ window }: JSDOM) =>
  inOneGo(readPage(window.document, 'https://a.itslearning.com/note/View_Note.aspx?NoteID=1')).plans.flatMap(
    ({ goals }) => goals,
  );

test('the same plan under any nesting, noise and mark-up of Word gives the same reading', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...plans),
      fc.array(fc.record({ name: fc.constantFrom(...Object.keys(DISGUISES)), where: fc.nat(10_000) }), {
        minLength: 1,
        maxLength: 12,
      }),
      (plan, changes) => {
        const page = note(plan.reading.title, richText(plan));
        const plain = goalsIn(page);
        expect(plain.length).toBe(plan.reading.goals.length);
        disguise(page, changes);
        expect(goalsIn(page)).toEqual(plain);
      },
    ),
    { numRuns: 150 },
  );
}, 120_000);
