import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criteria } from '../../../lib/dialogue/criteria.ts';
import { csvFile } from '../../../lib/dialogue/csv-file.ts';
import type { DialogueState } from '../../../lib/dialogue/dialogue.ts';
import { DialogueKind } from '../../../lib/dialogue/dialogue-kind.ts';
import { checksBy, halfYearBefore, halfYearsWith, practiceSum, talkCounts } from '../../../lib/dialogue/practice.ts';
import { inLanguage, WRITTEN_LANGUAGES } from '../../../lib/dialogue/words.ts';
import { dialogue, idOf } from './records.ts';

const AUTUMN = '2026-08-01';
const SPRING = '2026-01-01';
const check = (kind: DialogueKind | null, signs: string[], halfYear = AUTUMN) => ({ kind, signs, halfYear });
const signsOf = (sum: ReturnType<typeof practiceSum>) => sum.criteria.flatMap(({ signs }) => signs);
const signOf = (sum: ReturnType<typeof practiceSum>, id: string) => signsOf(sum).find(({ sign }) => sign.id === id);

test('the guide’s criteria are there with all their signs, in three languages', () => {
  expect(criteria.map(({ signs }) => signs.length)).toEqual([4, 6, 3, 4]);
  expect(criteria.map(({ about }) => about)).toEqual(['talk', 'talk', 'talk', 'school']);
  const ids = criteria.flatMap(({ id, signs }) => signs.map((sign, n) => [sign.id, `${id}.${n + 1}`]));
  for (const [id, place] of ids) expect(id).toBe(place);
  for (const { title, signs } of criteria)
    for (const text of [title, ...signs.map((sign) => sign.text)])
      expect(new Set(WRITTEN_LANGUAGES.map((language) => text[language])).size).toBeGreaterThanOrEqual(2);
  const texts = criteria.flatMap(({ title, signs }) => [title, ...signs.map(({ text }) => text)]);
  expect(texts.filter(({ nn }) => !nn || /\b(ikke|hva|hvordan|noe|fra|elevene|samtaler|eget)\b/i.test(nn))).toEqual([]);
  expect(texts.filter((text) => /[æøå]/i.test(inLanguage(text, 'en')))).toEqual([]);
});

describe('the sum of a half year', () => {
  const checks = [
    check('elevsamtale', ['1.1', '2.6']),
    check('elevsamtale', ['1.1']),
    check('utviklingssamtale', ['3.1']),
    check(null, ['4.4']),
    check('elevsamtale', ['1.1'], SPRING),
  ];

  test('says of each sign in how many checks it was seen, and by the kind of talk', () => {
    const sum = practiceSum(checks, AUTUMN);
    expect(sum.checks).toBe(4);
    expect(signOf(sum, '1.1')).toMatchObject({
      seen: 2,
      of: 3,
      byKind: [
        { kind: 'utviklingssamtale', seen: 0, of: 1 },
        { kind: 'elevsamtale', seen: 2, of: 2 },
        { kind: 'veiledningssamtale', seen: 0, of: 0 },
      ],
    });
  });

  test('counts what is about the school among answers about the school alone', () => {
    expect(signOf(practiceSum(checks, AUTUMN), '4.4')).toMatchObject({ seen: 1, of: 1, byKind: [] });
    expect(signOf(practiceSum(checks, SPRING), '4.4')).toMatchObject({ seen: 0, of: 0 });
  });

  test('can be laid beside the one before, where there is one', () => {
    expect(halfYearsWith(checks, '2027-01-01')).toEqual(['2027-01-01', AUTUMN, SPRING]);
    expect(halfYearBefore(checks, AUTUMN)).toBe(SPRING);
    expect(halfYearBefore(checks, SPRING)).toBeNull();
  });

  test('has the checks of its weeks when the school has moved its first day, and none twice', () => {
    const school = { autumn: '08-15', spring: '01-15' };
    const before = checksBy(checks, school);
    expect(halfYearsWith(before, '2026-08-15')).toEqual(['2026-08-15', '2026-01-15']);
    expect(practiceSum(before, '2026-08-15').checks).toBe(4);
    // And back again, whatever was made meanwhile.
    const both = checksBy([...checks, check('elevsamtale', ['1.1'], '2026-01-15')], {
      autumn: '08-01',
      spring: '01-01',
    });
    expect(practiceSum(both, SPRING).checks).toBe(2);
    expect(halfYearsWith(both, AUTUMN)).toEqual([AUTUMN, SPRING]);
  });

  const anyCheck = fc.record({
    kind: fc.option(fc.constantFrom(...DialogueKind.options)),
    halfYear: fc.constantFrom(AUTUMN, SPRING),
    signs: fc.uniqueArray(fc.constantFrom(...criteria.flatMap(({ signs }) => signs.map(({ id }) => id))), {
      maxLength: 17,
    }),
  });

  test('never sees more than it asked, and the kinds add up to the whole', () => {
    fc.assert(
      fc.property(fc.array(anyCheck), (some) => {
        const talks = some.filter(({ kind, halfYear }) => kind !== null && halfYear === AUTUMN);
        for (const { seen, of, byKind } of signsOf(practiceSum(some, AUTUMN))) {
          expect(seen).toBeLessThanOrEqual(of);
          if (byKind.length === 0) continue;
          expect(of).toBe(talks.length);
          expect(byKind.reduce((total, kind) => total + kind.seen, 0)).toBe(seen);
        }
      }),
    );
  });
});

test('talks are counted by kind in the period: held, and arranged or asked for, but not declined', () => {
  const talk = (date: string, state: DialogueState) => dialogue(1, idOf(9), date, { state });
  const talks = [
    talk('2026-08-01', 'gjennomført'),
    talk('2026-07-31', 'gjennomført'),
    talk('2026-09-01', 'avtalt'),
    talk('2026-12-31', 'invitert'),
    talk('2026-12-31', 'takket nei'),
  ];
  expect(talkCounts(talks, { from: AUTUMN, to: '2026-12-31' })).toEqual([
    { kind: 'utviklingssamtale', held: 0, planned: 0 },
    { kind: 'elevsamtale', held: 0, planned: 0 },
    { kind: 'veiledningssamtale', held: 1, planned: 2 },
  ]);
});

test('cells of a spreadsheet are quoted, kept from being reckoned with, and the file says that it is UTF-8', () => {
  expect(
    csvFile([
      ['a;b', 'c"d', 'e\nf', 3],
      ['=1+1', '-2', '@x', '+y'],
    ]),
  ).toBe(`\uFEFF"a;b";"c""d";"e\nf";3\r\n'=1+1;'-2;'@x;'+y\r\n`);
});
