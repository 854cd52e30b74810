import type { Answer } from '../../lib/dialogue/answers.ts';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import { builtInTemplates, unfilled } from '../../lib/dialogue/templates.ts';
import { agreedGoal, agreement } from '../unit/dialogue/agreed.ts';
import { dialogue, goal, pupil } from '../unit/dialogue/records.ts';

/** A pupil with a long folder, to test with; what may be seen by whom is planted in it. */
export const NORA = pupil(500, 'Nora Berg', { group: '8A', grade: 8 });
export const OTHER = pupil(501, 'Per By', { group: '8A', grade: 8 });

const READING = 'Jeg kan lese høyt for andre.';
const text = (said: string, reach: Answer['reach']): Answer => ({ type: 'text', text: said, reach });
const template = {
  ...builtInTemplates.elevsamtale,
  parts: builtInTemplates.elevsamtale.parts.map((part, place) =>
    place === 0
      ? {
          ...part,
          questions: [
            ...part.questions.filter(({ type }) => type !== 'ratings'),
            {
              type: 'ratings' as const,
              id: 'howFar',
              label: { nb: 'Hvor langt er du?' },
              reach: 'elev' as const,
              scale: 'kan godt' as const,
            },
            { type: 'text' as const, id: 'note', label: { nb: 'Til meg selv' }, reach: 'lærer' as const },
          ],
        }
      : part,
  ),
};
const rated = (value: number): Answer => ({ type: 'ratings', reach: 'elev', rated: [{ goal: READING, value }] });

const formal: Dialogue[] = [
  dialogue(600, NORA.id, '2099-01-15', {
    kind: 'utviklingssamtale',
    state: 'avtalt',
    agreement: null,
    form: unfilled(builtInTemplates.utviklingssamtale),
    appointment: { time: '08:30', minutes: 30, place: 'Rom 12', invitedOn: null, formSentOn: null, heldWith: null },
  }),
  dialogue(601, NORA.id, '2026-10-05', {
    kind: 'elevsamtale',
    form: {
      ...unfilled(template),
      answers: { howFar: rated(3), note: text('BARE-LÆRER-SVAR', 'lærer') },
      participants: [
        { role: 'elev', name: 'Nora Berg' },
        { role: 'foresatt', name: '' },
        { role: 'annen', name: '' },
      ],
      contributions: [
        { subject: 'Musikk', teacher: 'Bo Ek', text: 'ELEV-BIDRAG', oral: true, reach: 'elev' },
        { subject: 'Kroppsøving', teacher: 'Siv Aas', text: 'HJEM-BIDRAG', oral: false, reach: 'hjem' },
      ],
    },
    pupilWords: { text: 'ELEV-ORD', reach: 'elev' },
    feedback: { text: 'HJEM-TILBAKEMELDING', reach: 'hjem' },
    measure: { text: 'BARE-LÆRER-TILTAK', reach: 'lærer' },
    agreement: agreement({
      goals: [
        agreedGoal('Lese høyt for andre', {
          by: '2026-10-20',
          tasks: { elev: 'HJEM-OPPGAVE', hjem: '', skole: '' },
        }),
        agreedGoal('ELEV-MÅL', {
          reach: 'elev',
          evaluation: { outcome: 'nådd', on: '2026-11-01', remark: 'BARE-LÆRER-MERKNAD' },
        }),
      ],
    }),
  }),
  dialogue(602, NORA.id, '2026-03-10', {
    kind: 'elevsamtale',
    form: { ...unfilled(template), answers: { howFar: rated(1) } },
    agreement: agreement({
      goals: [agreedGoal(READING, { evaluation: { outcome: 'delvis', on: '2026-06-01', remark: '' } })],
    }),
  }),
];

const guidance = Array.from({ length: 32 }, (_, n) =>
  dialogue(700 + n, NORA.id, `2025-${n < 16 ? '09' : '04'}-${String((n % 16) + 10)}`, {
    agreement: null,
    goals: [goal(n % 2 ? READING : 'Jeg kan regne med brøk', { subject: n % 2 ? 'Norsk' : 'Matematikk' })],
    feedForward: { text: `Neste steg ${n}`, reach: 'elev' },
  }),
);

export const TALKS = [...formal, ...guidance, dialogue(800, OTHER.id, '2026-10-01', { agreement: null })];
