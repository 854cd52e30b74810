import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { bestReading } from '../../../lib/plan/best-reading.ts';
import { readPage } from '../../../lib/plan/read-page.ts';
import { PageReading } from '../../../lib/plan/reading.ts';
import { inOneGo } from '../../../lib/plan/turns.ts';
import { addBoxes, addNoise, holdBack, type Picks, renameClasses } from '../../pages/mutations.ts';
import { readAs, type StoredPage, storedPages } from '../../pages/stored-pages.ts';

const RUNS = { numRuns: 8 };
const seed = fc.nat({ max: 999_999 });

/** One of so many, by chance, the same for the same seed. */
const picksFrom = (start: number): Picks => {
  let state = start + 1;
  return (count) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 16) % count === 0;
  };
};

const documentOf = ({ html }: StoredPage): Document => new JSDOM(html).window.document;
const read = (document: Document, { url }: StoredPage): PageReading => inOneGo(readPage(document, url));

describe.each(storedPages)('$name reads the same', (page) => {
  const isReadAfter = (change: (document: Document, picks: Picks, start: number) => void) =>
    fc.assert(
      fc.property(seed, (start) => {
        const document = documentOf(page);
        change(document, picksFrom(start), start);
        expect(readAs(read(document, page))).toEqual(page.expected);
      }),
      RUNS,
    );

  test('under other generated class names', () => isReadAfter((document, _, start) => renameClasses(document, start)));
  test('in boxes in boxes', () => isReadAfter(addBoxes));
  test('with blanks, comments and attributes', () => isReadAfter(addNoise));
  test('with all of it', () =>
    isReadAfter((document, picks, start) => {
      addNoise(document, picks);
      addBoxes(document, picks);
      addBoxes(document, picks);
      renameClasses(document, start);
    }));

  test('when its content comes late: first less, never anything wrong in form, then all', () => {
    fc.assert(
      fc.property(seed, (start) => {
        const document = documentOf(page);
        const come = holdBack(document, picksFrom(start));
        expect(PageReading.safeParse(read(document, page)).error).toBeUndefined();
        come();
        expect(readAs(read(document, page))).toEqual(page.expected);
      }),
      RUNS,
    );
  });

  test('as an empty page it gives no goals', () => {
    const document = documentOf(page);
    document.body.replaceChildren();
    expect(read(document, page).plans.flatMap(({ goals }) => goals)).toEqual([]);
  });
});

describe('a Page in frames in frames', () => {
  const stored = (name: string): PageReading => {
    const page = storedPages.find((each) => each.name === name);
    if (!page) throw new Error(`no page ${name}`);
    return read(documentOf(page), page);
  };
  const broker = inOneGo(
    readPage(new JSDOM('<iframe src="/x"></iframe>').window.document, 'https://platform.itslearning.com/LoginSSO.aspx'),
  );
  const inner = ['page-widgets', 'page-blocks-nynorsk'] as const;
  const outer = ['element-classic', 'element-in-plan', 'element-in-plan-nynorsk'] as const;

  test('is the element’s plan, however many frames lie between and in whichever order they answer', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...inner),
        fc.constantFrom(...outer),
        fc.nat({ max: 4 }),
        fc.boolean(),
        (within, around, brokers, inShell) => {
          const frames = [
            ...(inShell ? [stored('shell-classic')] : []),
            stored(around),
            ...Array.from({ length: brokers }, () => broker),
            stored(within),
          ];
          const element = stored(around).plans.find(({ id }) => !id.startsWith('plan/'));
          for (const order of [frames, frames.toReversed()]) {
            const [plan, ...others] = bestReading(order).plans;
            expect(others).toEqual([]);
            expect(plan).toMatchObject({
              id: element?.id,
              title: element?.title,
              goals: stored(within).plans[0]?.goals,
            });
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  test('is the plan that it was opened in, while the element holds no goals', () => {
    expect(bestReading([broker, stored('element-in-plan')]).plans[0]).toMatchObject({
      id: 'plan/101',
      title: 'Ukeplan 4. trinn: vann',
    });
  });
});

test('one plan has one identity on whichever page it stands', () => {
  const idsOf = (title: string) =>
    new Set(
      storedPages.flatMap(({ expected }) => expected.plans.filter((plan) => plan.title === title)).map((p) => p.id),
    );
  expect(idsOf('Magneter')).toEqual(new Set(['plan/31']));
  expect(idsOf('Ukeplan 4. trinn: vann')).toEqual(new Set(['plan/101']));
  expect(idsOf('Arbeidsliv før og nå')).toEqual(new Set(['plan/71']));
});
