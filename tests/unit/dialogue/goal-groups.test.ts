import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GoalMention, groupGoals } from '../../../lib/dialogue/goal-groups.ts';
import { sayTheSame, wordingOf } from '../../../lib/dialogue/goal-wording.ts';
import { subjectKey } from '../../../lib/dialogue/subject-key.ts';

const mention = (text: string, subject: string | null = null): GoalMention => ({ text, subject });

/** The mentions of each goal, in an order that says nothing. */
const grouped = (mentions: GoalMention[]): string[][] => {
  const { keyOf } = groupGoals(mentions);
  return [...Map.groupBy(mentions, keyOf).values()]
    .map((all) => all.map(({ text, subject }) => `${text} (${subject})`).toSorted())
    .toSorted();
};

const words = [
  'lese',
  'leser',
  'brøk',
  'brøkene',
  'multiplikasjon',
  'mulitplikasjon',
  'multiplikasjonn',
  'gange',
  'tabell',
  'gangetabell',
  '5',
  '6',
  'ikke',
];
const mentions = fc.array(
  fc.record({
    text: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')),
    subject: fc.constantFrom(null, null, 'Norsk', 'Matte', 'Matematikk'),
  }),
  { maxLength: 14 },
);

describe('goals put together', () => {
  test('are the same groups in whatever order they come', () => {
    const shuffled = mentions.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(grouped(other)).toEqual(grouped(one));
      }),
    );
  });

  test('are all near each other: no chain leads from one goal to another', () => {
    fc.assert(
      fc.property(mentions, (all) => {
        for (const group of Map.groupBy(all, groupGoals(all).keyOf).values()) {
          const named = new Set(group.map(({ subject }) => subjectKey(subject)).filter(Boolean));
          expect(named.size).toBeLessThanOrEqual(1);
          for (const a of group)
            for (const b of group) expect(sayTheSame(wordingOf(a.text), wordingOf(b.text))).toBe(true);
        }
      }),
    );
  });

  test('keep the ends of a chain apart', () => {
    const chain = ['Jeg kan multiplikajon', 'Jeg kan multiplikasjon', 'Jeg kan multiplikasjonk'].map((text) =>
      mention(text),
    );
    expect(
      grouped(chain)
        .map((group) => group.length)
        .toSorted(),
    ).toEqual([1, 2]);
    expect(grouped(chain.toReversed())).toEqual(grouped(chain));
  });

  test('of different subjects stay apart, by whatever name a subject goes', () => {
    const all = [
      mention('Lese tekster', 'Norsk'),
      mention('Lese tekst', 'Engelsk'),
      mention('Lese tekstene', 'norsk:'),
    ];
    expect(
      grouped(all)
        .map((group) => group.length)
        .toSorted(),
    ).toEqual([1, 2]);
    expect(groupGoals([]).keyOf(mention('Lese'))).toBeNull();
  });

  test('without a subject go with the one there is, and with none where there are several', () => {
    const bare = mention('Lese tekster');
    const norwegian = mention('Lese tekst', 'Norsk');
    expect(grouped([bare, norwegian])).toHaveLength(1);
    const { keyOf, keyOfText } = groupGoals([bare, norwegian, mention('Lese tekst', 'Engelsk')]);
    expect(keyOf(bare)).not.toBe(keyOf(norwegian));
    expect(keyOfText('lese tekst')).toBeNull();
    expect(keyOfText('skrive')).toBeNull();
    expect(groupGoals([norwegian]).keyOfText('Jeg kan lese tekster')).not.toBeNull();
  });

  test('are two thousand within a blink', () => {
    const verbs = ['lese', 'skrive', 'forklare', 'tegne', 'beskrive'];
    const all = Array.from({ length: 2000 }, (_, n) =>
      mention(
        `Jeg kan ${verbs[n % 5]} ${(n % 331).toString(7).replace(/\d/g, (digit) => 'abdefgi'[Number(digit)] ?? '')}setningene om ${n % 12} multiplikasjon${n % 2 ? 'en' : ''}`,
      ),
    );
    const start = performance.now();
    groupGoals(all);
    // A tenth of a second where nothing else runs; a machine with much to do is given more.
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
