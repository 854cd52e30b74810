import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criteria } from '../../../lib/dialogue/criteria.ts';
import { type Dialogue, DialogueState } from '../../../lib/dialogue/dialogue.ts';
import { DialogueKind } from '../../../lib/dialogue/dialogue-kind.ts';
import { builtInDuties } from '../../../lib/dialogue/duties-in-force.ts';
import { practiceCsv, practiceJson } from '../../../lib/dialogue/practice-file.ts';
import { practiceForTeam } from '../../../lib/dialogue/practice-for-team.ts';
import { PracticePicture } from '../../../lib/dialogue/practice-picture.ts';
import { practice as en } from '../../../lib/i18n/practice/en.ts';
import { practice as nb } from '../../../lib/i18n/practice/nb.ts';
import { practice as nn } from '../../../lib/i18n/practice/nn.ts';
import { dialogue, goal, idOf, pupil } from './records.ts';

const TODAY = '2026-11-29';
const AUTUMN = '2026-08-01';
const kinds = { utviklingssamtale: 'U', elevsamtale: 'E', veiledningssamtale: 'V' };
const check = (kind: DialogueKind | null, ...signs: string[]) => ({ kind, signs, halfYear: AUTUMN });
const times = <T>(n: number, make: (at: number) => T): T[] => Array.from({ length: n }, (_, at) => make(at));
const aClass = (n: number) => times(n, (at) => pupil(at + 1, `Elev ${at}`));
const talk = (n: number, kind: DialogueKind, state: DialogueState = 'gjennomført', date = '2026-10-01') =>
  dialogue(100 + n, idOf(n), date, { kind, state });

/** Talks of a kind with so many pupils, from the first on or another. */
const talksWith = (n: number, kind: DialogueKind, state?: DialogueState, first = 1) =>
  times(n, (at) => talk(first + at, kind, state));

const picture = (
  {
    pupils = aClass(6),
    talks = talksWith(5, 'elevsamtale'),
    checks = times(5, () => check('elevsamtale', '1.1')),
  } = {},
  halfYear = AUTUMN,
) => practiceForTeam({ pupils, talks, checks }, builtInDuties, halfYear, TODAY);
const signOf = ({ criteria: parts }: PracticePicture, id: string) =>
  parts.flatMap(({ signs }) => signs).find((sign) => sign.id === id);

describe('a picture of practice', () => {
  test('names its half year and school year, and counts talks, duties and signs', () => {
    const talks = [
      ...talksWith(6, 'elevsamtale'),
      ...talksWith(5, 'elevsamtale', 'avtalt'),
      ...talksWith(5, 'utviklingssamtale', 'takket nei'),
      talk(3, 'veiledningssamtale', 'gjennomført', '2026-07-31'),
    ];
    const made = picture({ talks, checks: [...times(4, () => check('elevsamtale', '1.1')), check('elevsamtale')] });
    expect(made).toMatchObject({
      madeOn: TODAY,
      halfYear: { from: AUTUMN, to: '2026-12-31' },
      schoolYear: { from: AUTUMN, to: '2027-07-31' },
      talks: [
        { kind: 'utviklingssamtale', held: 0, planned: 0 },
        { kind: 'elevsamtale', held: 6, planned: 5 },
        { kind: 'veiledningssamtale', held: 0, planned: 0 },
      ],
      duties: [
        { kind: 'utviklingssamtale', perHalfYear: 1, toInvite: true, met: { count: 5, of: 6, percent: 83 } },
        { kind: 'elevsamtale', perHalfYear: 1, toInvite: false, met: { count: 6, of: 6, percent: 100 } },
      ],
      checks: 5,
      leftOut: [],
    });
    const seen = { count: 4, of: 5, percent: 80 };
    expect(signOf(made, '1.1')).toMatchObject({ seen, byKind: [{ kind: 'elevsamtale', seen }] });
  });

  test('names the school year of a half year that a school begins in the holidays', () => {
    const yearOf = (autumn: string, halfYear: string) => {
      const duties = { ...builtInDuties, halfYears: { autumn, spring: '01-15' } };
      return practiceForTeam({ pupils: [], talks: [], checks: [] }, duties, halfYear, TODAY).schoolYear.from;
    };
    expect(yearOf('07-20', '2026-07-20')).toBe('2026-08-01');
    expect(yearOf('08-20', '2026-01-15')).toBe('2025-08-01');
  });

  test('leaves out all numbers of talks and signs where they are of fewer than five pupils', () => {
    const talks = talksWith(4, 'elevsamtale');
    const made = picture({
      pupils: aClass(4),
      talks,
      checks: [...times(9, () => check('elevsamtale', '1.1')), check(null)],
    });
    expect(made).toMatchObject({ talks: null, duties: null, leftOut: ['talks', 'duties', 'signs'] });
    expect(signOf(made, '1.1')).toMatchObject({ seen: null, byKind: [] });
    expect(signOf(made, '4.1')?.seen).toEqual({ count: 0, of: 1, percent: 0 });
  });

  test('counts pupils who are archived by now among those the talks are of, but not among those duties are met for', () => {
    const archived = times(5, (at) => pupil(at + 10, 'Før', { state: 'arkivert' }));
    const talks = talksWith(5, 'elevsamtale', 'gjennomført', 10);
    const made = picture({ pupils: [...aClass(2), ...archived], talks });
    expect(made).toMatchObject({ duties: null, leftOut: ['duties'] });
    expect(made.talks).toContainEqual({ kind: 'elevsamtale', held: 5, planned: 0 });
  });

  test('does not tell of one pupil, however many others there are whom no talk was with', () => {
    const talks = [...talksWith(5, 'elevsamtale'), talk(1, 'utviklingssamtale')];
    const made = picture({ pupils: aClass(25), talks });
    expect(made.talks?.map(({ kind }) => kind)).toEqual(['elevsamtale', 'veiledningssamtale']);
    expect(made.duties?.map(({ kind }) => kind)).toEqual(['elevsamtale']);
    expect(made.leftOut).toEqual(['talks', 'duties']);
    const many = times(9, () => talk(1, 'elevsamtale'));
    expect(picture({ pupils: aClass(25), talks: many })).toMatchObject({ leftOut: ['talks', 'duties', 'signs'] });
  });

  test('leaves out a kind of talk that few have declined, since the few would follow from the duty', () => {
    const talks = [...talksWith(23, 'utviklingssamtale'), ...talksWith(2, 'utviklingssamtale', 'takket nei', 24)];
    const made = picture({ pupils: aClass(25), talks });
    expect(made.talks?.map(({ kind }) => kind)).not.toContain('utviklingssamtale');
    expect(made.duties).toContainEqual({
      kind: 'utviklingssamtale',
      perHalfYear: 1,
      toInvite: true,
      met: { count: 25, of: 25, percent: 100 },
    });
  });

  test('leaves out signs of fewer than five checks, but not what is said of the school', () => {
    const made = picture({ checks: [...times(4, () => check('elevsamtale', '1.1')), check(null, '4.4')] });
    expect(made).toMatchObject({ checks: 4, leftOut: ['signs'] });
    expect(signOf(made, '1.1')).toMatchObject({ seen: null, byKind: [] });
    expect(signOf(made, '4.4')?.seen).toEqual({ count: 1, of: 1, percent: 100 });
    expect(picture({ checks: [] })).toMatchObject({ checks: 0, leftOut: [] });
  });

  test('parts signs by kind only where no kind has too few checks: else they could be reckoned from the whole', () => {
    const many = times(5, () => check('elevsamtale', '1.1'));
    const talks = [...talksWith(5, 'elevsamtale'), ...talksWith(5, 'veiledningssamtale')];
    const few = picture({ talks, checks: [...many, check('veiledningssamtale', '1.1')] });
    expect(few.leftOut).toEqual(['kinds']);
    expect(signOf(few, '1.1')).toMatchObject({ seen: { count: 6, of: 6 }, byKind: [] });
    const checks = [...many, ...times(5, () => check('veiledningssamtale'))];
    expect(picture({ checks }).leftOut).toEqual(['kinds']);
    const enough = picture({ talks, checks });
    expect(enough.leftOut).toEqual([]);
    expect(signOf(enough, '1.1')?.byKind).toEqual([
      { kind: 'elevsamtale', seen: { count: 5, of: 5, percent: 100 } },
      { kind: 'veiledningssamtale', seen: { count: 0, of: 5, percent: 0 } },
    ]);
  });

  test('does not say of an earlier school year for how many of today’s pupils duties were met', () => {
    const talks = times(6, (at) => talk(at + 1, 'elevsamtale', 'gjennomført', '2026-03-01'));
    const made = picture({ talks }, '2026-01-01');
    expect(made).toMatchObject({ duties: null, leftOut: ['earlierDuties'] });
    expect(made.talks).toContainEqual({ kind: 'elevsamtale', held: 6, planned: 0 });
  });

  test('says for how many of the pupils duties were met in spring, until the next school year has begun', () => {
    const talks = times(6, (at) => talk(at + 1, 'elevsamtale', 'gjennomført', '2026-03-01'));
    const inSpring = (autumn: string, today: string) => {
      const duties = { ...builtInDuties, halfYears: { autumn, spring: '01-15' } };
      return practiceForTeam({ pupils: aClass(6), talks, checks: [] }, duties, '2026-01-15', today).leftOut;
    };
    expect(inSpring('08-15', '2026-07-31')).toEqual([]);
    // The spring lasts into August here, but is of the school year before.
    expect(inSpring('08-15', '2026-11-29')).toEqual(['earlierDuties']);
    expect(inSpring('07-20', '2026-11-29')).toEqual(['earlierDuties']);
  });
});

test('as a spreadsheet the picture has a row for each number and for what is left out', () => {
  const made = picture({ checks: [...times(5, () => check('elevsamtale', '1.1')), check('veiledningssamtale')] });
  const lines = practiceCsv(made, 'nb', { ...nb.team, kinds }).split('\r\n');
  expect(lines[0]).toBe('\uFEFFHalvår fra;Del;Hva;Samtale;Antall;Av;Prosent');
  expect(lines).toContain('2026-08-01;Samtaler;Gjennomført;E;5;;');
  expect(lines).toContain('2026-08-01;Plikter dette halvåret;Elever som har hatt minst 1 samtale;E;5;6;83');
  expect(lines.find((line) => line.includes(';1.1 '))).toMatch(/^2026-08-01;1 .*;Alle;5;6;83$/);
  expect(lines.at(-2)).toMatch(/^2026-08-01;Utelatt;Tegnene for hver type samtale: .*;;;;$/);
  // The heading, 6 counts of talks, 2 duties, 17 signs, what is left out, and the end.
  expect(lines).toHaveLength(1 + 6 + 2 + 17 + 1 + 1);
});

describe('whatever is stored', () => {
  /** A sign that neither the guide nor our own words have. */
  const MARK = '¤';
  const planted = fc.string({ maxLength: 30, unit: 'grapheme' }).map((text) => `${MARK}${text}`);
  const remark = fc.record({
    text: planted,
    reach: fc.constantFrom('lærer' as const, 'elev' as const, 'hjem' as const),
  });
  const number = fc.nat({ max: 12 });
  const anyPupil = (n: number) =>
    fc
      .record({ name: planted, group: planted, state: fc.constantFrom('aktiv' as const, 'arkivert' as const) })
      .map(({ name, ...more }) => pupil(n, name, more));
  const anyTalk = (n: number) =>
    fc
      .record({
        of: number,
        kind: fc.constantFrom(...DialogueKind.options),
        state: fc.constantFrom(...DialogueState.options),
        date: fc.constantFrom('2026-03-01', '2026-08-01', '2026-12-31'),
        feedback: remark,
        pupilWords: remark,
        goals: fc.array(
          planted.map((text) => goal(text)),
          { maxLength: 2 },
        ),
      })
      .map(({ of, date, ...more }) => dialogue(100 + n, idOf(of), date, more));
  const anyCheck = fc.record({
    kind: fc.option(fc.constantFrom(...DialogueKind.options)),
    halfYear: fc.constantFrom(AUTUMN, '2026-01-01'),
    signs: fc.array(fc.oneof(planted, fc.constantFrom(...criteria.flatMap(({ signs }) => signs.map(({ id }) => id))))),
  });
  const stored = fc.record({
    pupils: number.chain((n) => fc.tuple(...times(n, anyPupil))),
    talks: fc.nat({ max: 60 }).chain((n) => fc.tuple(...times(n, anyTalk))),
    checks: fc.array(anyCheck, { maxLength: 20 }),
    duties: planted.map((source) => ({
      ...builtInDuties,
      counts: builtInDuties.counts.map((duty) => ({ ...duty, source })),
    })),
    halfYear: fc.constantFrom(AUTUMN, '2026-01-01'),
  });
  const outputs = ({ duties, halfYear, ...source }: Parameters<Parameters<typeof stored.map>[0]>[0]) => {
    const made = practiceForTeam(source, duties, halfYear, TODAY);
    const csv = [
      practiceCsv(made, 'nb', { ...nb.team, kinds }),
      practiceCsv(made, 'nn', { ...nn.team, kinds }),
      practiceCsv(made, 'en', { ...en.team, kinds }),
    ];
    return { made, texts: [practiceJson(made), ...csv] };
  };

  test('no name, class, id or text of it is in any file', () => {
    fc.assert(
      fc.property(stored, (data) => {
        const { made, texts } = outputs(data);
        expect(PracticePicture.parse(JSON.parse(texts[0] ?? ''))).toEqual(made);
        for (const text of texts) {
          expect(text).not.toContain(MARK);
          expect(text).not.toMatch(/00000000-0000-4000/);
        }
      }),
    );
  });

  test('every number about talks has at least five pupils and five checks behind it, also by subtraction', () => {
    fc.assert(
      fc.property(stored, (data) => {
        const { made } = outputs(data);
        const active = data.pupils.filter(({ state }) => state === 'aktiv').length;
        if (made.duties) expect(active).toBeGreaterThanOrEqual(5);
        for (const { met } of made.duties ?? []) expect([1, 2, 3, 4]).not.toContain(met.count);
        const pupilsOf = (isMeant: (talk: Dialogue) => boolean) =>
          new Set(
            data.talks
              .filter(({ date }) => date >= made.halfYear.from && date <= made.halfYear.to)
              .filter(isMeant)
              .map(({ pupilId }) => pupilId),
          ).size;
        for (const { kind, held, planned } of made.talks ?? []) {
          const behind = (...states: DialogueState[]) =>
            pupilsOf((talk) => talk.kind === kind && states.includes(talk.state));
          if (held > 0) expect(behind('gjennomført')).toBeGreaterThanOrEqual(5);
          if (planned > 0) expect(behind('invitert', 'avtalt')).toBeGreaterThanOrEqual(5);
          // What is not told, and would follow from a duty that is met by being asked.
          expect([1, 2, 3, 4]).not.toContain(behind('takket nei'));
        }
        const heldWith = (wanted?: DialogueKind) =>
          pupilsOf(({ state, kind }) => state === 'gjennomført' && (!wanted || kind === wanted));
        for (const { about, signs } of made.criteria)
          for (const { seen, byKind } of signs) {
            if (about === 'school') continue;
            if (seen) expect(Math.min(seen.of, heldWith())).toBeGreaterThanOrEqual(5);
            for (const each of byKind) expect(Math.min(each.seen.of, heldWith(each.kind))).toBeGreaterThanOrEqual(5);
            const apart = byKind.reduce((sum, kind) => sum + kind.seen.of, 0);
            expect([0, seen?.of ?? 0]).toContain(apart);
          }
      }),
    );
  });
});
