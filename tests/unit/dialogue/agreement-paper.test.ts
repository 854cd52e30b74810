import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementPaper } from '../../../lib/dialogue/agreement-paper.ts';
import type { Dialogue } from '../../../lib/dialogue/dialogue.ts';
import type { Reach } from '../../../lib/dialogue/reach.ts';
import type { Template } from '../../../lib/dialogue/template.ts';
import { builtInTemplates } from '../../../lib/dialogue/templates.ts';
import { WRITTEN_LANGUAGES } from '../../../lib/dialogue/words.ts';
import { paperWords } from '../../../lib/i18n/agreement-paper/paper-words.ts';
import { sheetOf } from '../../../lib/i18n/agreement-paper/sheet.ts';
import { agreement } from './agreed.ts';
import { idOf, pupil } from './records.ts';
import { agreed, appointment, formal } from './talks.ts';

const kari = pupil(1, 'Kari Ek', { group: '7B' });
const iso = (day: string) => day;
const shown = (
  talk: Dialogue,
  { linked = null, ofPupil = [] }: { linked?: Dialogue | null; ofPupil?: Dialogue[] } = {},
) => agreementPaper({ talk, linked, ofPupil, pupil: kari }, 'nb', iso);

test('goals stand in order of priority, academic, social, and order and conduct apart, with who does what', () => {
  const goals = [
    agreed('Lese', 'faglig', {
      advice: 'Les høyt',
      tasks: { elev: 'Lese', hjem: 'Lytte', skole: 'Gi bøker' },
      by: '2026-12-01',
    }),
    agreed('Vente på tur', 'sosialt'),
    agreed('Bare oss', 'faglig', { reach: 'elev' }),
    agreed('Regne', 'faglig'),
    agreed('Møte presis', 'orden'),
  ];
  const { paper, leftOut } = shown(
    formal(2, kari.id, 'utviklingssamtale', { agreement: agreement({ goals, due: '2027-01-15', text: 'Vi snakkes' }) }),
  );
  expect(
    paper?.goals.map(({ kind, goals: of }) => [kind, of.map(({ priority, text }) => `${priority} ${text}`)]),
  ).toEqual([
    ['faglig', ['1 Lese', '3 Regne']],
    ['sosialt', ['2 Vente på tur']],
    ['orden', ['4 Møte presis']],
  ]);
  expect(paper?.goals[0]?.goals[0]).toMatchObject({ advice: 'Les høyt', by: '2026-12-01', tasks: { hjem: 'Lytte' } });
  expect(paper).toMatchObject({ due: '2027-01-15', text: 'Vi snakkes', pupil: 'Kari Ek', group: '7B' });
  expect(leftOut).toEqual({ lærer: 0, elev: 1, measures: 0 });
});

test('an agreement that is not shared with the home, or that was never made, gives no paper', () => {
  const goals = [agreed('Lese')];
  const withheld = shown(
    formal(2, kari.id, 'elevsamtale', { agreement: agreement({ goals, text: 'Øve', reach: 'elev' }) }),
  );
  expect(withheld.paper).toBeNull();
  expect(withheld.leftOut).toEqual({ lærer: 0, elev: 2, measures: 0 });
  expect(shown(formal(2, kari.id, 'elevsamtale')).paper).toBeNull();
  const hidden = [agreed('Lese', 'faglig', { reach: 'lærer' })];
  expect(shown(formal(2, kari.id, 'elevsamtale', { agreement: agreement({ goals: hidden }) })).paper).toBeNull();
});

test('two talks held as one give one agreement, and what is between teacher and pupil stays out', () => {
  const pair = [idOf(2), idOf(3)] as const;
  const parents = formal(2, kari.id, 'utviklingssamtale', {
    appointment: appointment({ heldWith: pair[1] }),
    agreement: agreement({ goals: [agreed('Lese')] }),
    form: { participants: [{ role: 'elev', name: 'Kari' }] },
  });
  const alone = formal(3, kari.id, 'elevsamtale', {
    appointment: appointment({ heldWith: pair[0] }),
    pupilWords: { text: 'Mellom oss', reach: 'elev' },
    feedback: { text: 'Fint arbeid', reach: 'hjem' },
    form: { participants: [{ role: 'elev', name: 'Kari' }] },
  });
  for (const [talk, linked] of [
    [parents, alone],
    [alone, parents],
  ] as const) {
    const { paper, keeper, leftOut } = shown(talk, { linked, ofPupil: [alone, parents] });
    expect(keeper.id).toBe(parents.id);
    expect(paper?.talks.map(({ kind }) => kind)).toEqual(['utviklingssamtale', 'elevsamtale']);
    expect(paper?.participants).toHaveLength(1);
    expect(JSON.stringify(paper)).not.toContain('Mellom oss');
    expect(JSON.stringify(paper)).toContain('Fint arbeid');
    expect(leftOut.elev).toBe(1);
  }
  const stranger = { ...alone, appointment: appointment() };
  expect(JSON.stringify(shown(parents, { linked: stranger }).paper)).not.toContain('Fint arbeid');
});

test('earlier goals that were looked at in this talk stand with how they went, where they are shared', () => {
  const found = { outcome: 'delvis' as const, on: '2026-11-12', remark: 'Godt på vei' };
  const before = formal(2, kari.id, 'utviklingssamtale', {
    date: '2026-05-10',
    agreement: agreement({
      goals: [
        agreed('Lese i vår', 'faglig', { evaluation: found }),
        agreed('Skjult', 'faglig', { evaluation: found, reach: 'elev' }),
        agreed('Sett på i juni', 'faglig', { evaluation: { ...found, on: '2026-06-01' } }),
        agreed('Skrive mer', 'faglig', {
          evaluation: { outcome: 'videreføres', on: '2026-11-01', remark: '' },
          carriedInto: idOf(3),
        }),
      ],
    }),
  });
  const talk = formal(3, kari.id, 'utviklingssamtale', { agreement: agreement({ goals: [agreed('Skrive')] }) });
  const { paper } = shown(talk, { ofPupil: [talk, before] });
  expect(paper?.earlier).toEqual([
    { text: 'Lese i vår', outcome: 'delvis' },
    { text: 'Skrive mer', outcome: 'videreføres' },
  ]);
  // What the teacher remarked on how it went is the teacher's own.
  expect(JSON.stringify(paper)).not.toContain('Godt på vei');
  const own = { ...talk, form: null };
  expect(shown(own, { ofPupil: [own, before] }).paper?.earlier).toEqual([]);
});

const old: Template = {
  ...builtInTemplates.utviklingssamtale,
  id: 'vaar.skole',
  version: 1,
  school: 'Vår skole',
  name: { nb: 'Skolens samtale', en: 'Our talk' },
  parts: [
    {
      id: 'all',
      phase: 'under',
      by: 'lærer',
      title: { nb: 'Alt' },
      questions: [
        { type: 'text', id: 'feedback', label: { nb: 'Slik gikk det', en: 'How it went' }, reach: 'hjem' },
        { type: 'scale', id: 'joy', label: { nb: 'Trivsel', en: 'Thriving' }, reach: 'hjem', scale: 'kan godt' },
        {
          type: 'choice',
          id: 'pick',
          label: { nb: 'Valg' },
          reach: 'hjem',
          several: true,
          options: [
            { id: 'a', label: { nb: 'Bok', en: 'Book' } },
            { id: 'b', label: { nb: 'Film' } },
          ],
        },
        { type: 'text', id: 'notes', label: { nb: 'Notat' }, reach: 'lærer' },
      ],
    },
  ],
};

test('a talk held by an old form of a school’s own shows in that form’s words, in the chosen language', async () => {
  const talk = formal(2, kari.id, 'utviklingssamtale', {
    agreement: agreement({ text: 'Øve' }),
    feedback: { text: 'Bra', reach: 'hjem' },
    form: {
      template: old,
      answers: {
        joy: { type: 'scale', value: 3, reach: 'hjem' },
        pick: { type: 'choice', chosen: ['b', 'a'], reach: 'hjem' },
        notes: { type: 'text', text: 'Bare meg', reach: 'lærer' },
      },
    },
  });
  const { paper } = agreementPaper({ talk, linked: null, ofPupil: [], pupil: kari }, 'en', iso);
  if (!paper) throw new Error('no paper');
  const sheet = sheetOf(paper, await paperWords('en'), 'en', { said: true, signatures: false }, iso);
  expect(sheet).toMatchObject({ school: 'Vår skole', talks: 'Our talk', title: 'Agreement' });
  expect(sheet.said.parts).toEqual([
    { label: 'How it went', lines: [{ about: null, text: 'Bra' }] },
    { label: 'Thriving', lines: [{ about: null, text: 'Can well' }] },
    {
      label: 'Valg',
      lines: [
        { about: null, text: 'Book' },
        { about: null, text: 'Film' },
      ],
    },
  ]);
  expect(sheet.signatures.lines).toEqual([]);
  expect(sheet.fileName).toBe('agreement-2026-11-12');
});

const anyReach = fc.constantFrom<Reach>('lærer', 'elev', 'hjem');

test('whatever reaches are chosen, no text that is not shared with the home ever comes on the sheet', async () => {
  const words = await paperWords('nn');
  fc.assert(
    fc.property(fc.array(anyReach, { minLength: 20, maxLength: 20 }), fc.boolean(), (reaches, pair) => {
      const planted: { text: string; reach: Reach }[] = [];
      /** A sentence to look for, and who may see it: `within` holds it in, as the agreement does its goals. */
      const plant = (within: Reach = 'hjem') => {
        const at = planted.length;
        const reach = reaches[at] ?? 'lærer';
        const text = `«setning ${at}»`;
        planted.push({ text, reach: within === 'hjem' ? reach : within });
        return { text, reach };
      };
      const made = (n: number, kind: 'utviklingssamtale' | 'elevsamtale', other: number) => {
        const whole = plant();
        const goals = [0, 1, 2].map(() => {
          const { text, reach } = plant(whole.reach);
          return agreed(text, 'sosialt', { reach, advice: text, tasks: { elev: text, hjem: text, skole: text } });
        });
        const contribution = plant();
        const answer = plant();
        const measure = plant();
        const talk = formal(n, kari.id, kind, {
          appointment: appointment({ heldWith: pair ? idOf(other) : null }),
          agreement: agreement({ ...whole, goals }),
          pupilWords: plant(),
          feedback: plant(),
          measure,
          form: {
            contributions: [{ subject: 'Norsk', teacher: 'Li', oral: false, ...contribution }],
            answers: {
              [kind === 'elevsamtale' ? 'help' : 'homeFocus']: { type: 'text', ...answer },
              // An answer under the name of an own text is not what the talk holds.
              measure: { type: 'text', ...measure },
            },
          },
        });
        // Measures never go home, whatever their reach.
        for (const one of planted) if (one.text === measure.text) one.reach = 'lærer';
        return talk;
      };
      const talk = made(2, 'utviklingssamtale', 3);
      const linked = made(3, 'elevsamtale', 2);
      const { paper } = agreementPaper({ talk, linked, ofPupil: [talk, linked], pupil: kari }, 'nn', iso);
      if (!paper) return;
      const text = JSON.stringify(sheetOf(paper, words, 'nn', { said: true, signatures: true }, iso));
      const seen = planted.filter((one) => text.includes(one.text));
      expect(seen.filter(({ reach }) => reach !== 'hjem')).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('the paper’s words are all there in each language, and English has no Norwegian in it', async () => {
  const all = await Promise.all(WRITTEN_LANGUAGES.map(paperWords));
  const keys = (part: object): string[] =>
    Object.entries(part).flatMap(([key, value]) =>
      typeof value === 'object' ? keys(value).map((each) => `${key}.${each}`) : key,
    );
  for (const words of all) expect(keys(words)).toEqual(keys(all[0] ?? {}));
  expect(JSON.stringify(Object.values(all[2] ?? {}).flatMap((part) => Object.values(part)))).not.toMatch(/[æøå]/i);
});
