import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { agreement } from '../../tests/unit/dialogue/agreed.ts';
import { idOf, pupil } from '../../tests/unit/dialogue/records.ts';
import { agreed, appointment, formal } from '../../tests/unit/dialogue/talks.ts';

/** A few invented pupils and their formal talks, to look at screens with. The first has a folder, a talk to be held and a finished one. */
const ida = pupil(1, 'Ida Moen', { group: '7B', grade: 7 });
export const PUPILS: Pupil[] = [
  ida,
  pupil(2, 'Jonas Haugland', { group: '7B', grade: 7 }),
  pupil(3, 'Sara Eide', { group: '7B', grade: 7 }),
];

export const HELD = idOf(11);
export const FINISHED = idOf(10);
export const FOLDER = ida.id;

const said = (text: string) => ({ text, reach: 'hjem' as const });
const sooner = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const reading = agreed('Lese høyt med flyt og forståelse', 'faglig', {
  advice: 'Les den samme siden to ganger. Den andre gangen hører du selv hva som ble bedre.',
  tasks: {
    elev: 'Leser tjue minutter hver kveld',
    hjem: 'Spør om boka ved middagen',
    skole: 'Finner bøker sammen med Ida',
  },
  by: sooner(21),
});
const turns = agreed('Vente på tur i samtaler', 'sosialt', {
  tasks: { elev: 'Teller til tre før jeg svarer', hjem: '', skole: 'Gir tegn når det er Idas tur' },
  by: sooner(-2),
});

export const TALKS: Dialogue[] = [
  formal(10, ida.id, 'utviklingssamtale', {
    date: sooner(-40),
    finishedAt: `${sooner(-40)}T12:00:00.000Z`,
    pupilWords: said('Jeg liker best å lese når jeg får velge boka selv.'),
    feedback: said('Du leser med god flyt og forklarer tydelig hva du har lest.'),
    feedForward: said('Neste steg er å lese mellom linjene: Hva vil forfatteren at du skal tenke?'),
    agreement: agreement({ text: 'Vi holder kontakt på meldinger.', due: sooner(30), goals: [reading, turns] }),
    appointment: appointment({ time: '14:00', minutes: 30, place: 'Rom 204' }),
    form: {
      participants: [
        { role: 'elev', name: 'Ida' },
        { role: 'foresatt', name: 'Marte Moen' },
      ],
    },
    doubt: { due: sooner(1), informedOn: null },
  }),
  formal(11, ida.id, 'elevsamtale', {
    date: sooner(0),
    state: 'avtalt',
    agreement: null,
    pupilWords: { text: 'Jeg får til brøk når jeg tegner.', reach: 'elev' },
    appointment: appointment({ time: '09:15', minutes: 20, place: 'Grupperom 2' }),
  }),
  formal(12, idOf(2), 'utviklingssamtale', {
    date: sooner(3),
    state: 'invitert',
    agreement: null,
    appointment: appointment({ time: '14:30', minutes: 30, place: 'Rom 204', invitedOn: sooner(-1) }),
  }),
  formal(13, idOf(3), 'utviklingssamtale', {
    date: sooner(3),
    state: 'avtalt',
    agreement: null,
    appointment: appointment({ time: '15:10', minutes: 30, place: 'Rom 204' }),
  }),
];
