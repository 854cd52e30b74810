import { count } from '../count.ts';
import type { PicturesText } from './nb.ts';

export const nn: PicturesText = {
  heading: 'Halvåret i bilete',
  back: 'Tilbake til oversikta',
  print: 'Skriv ut',
  halfYear: 'Halvår',
  whose: (n) => `Bileta er laga av samtalane med ${count(n, 'elev', 'elevar')} som står i oversikta no.`,
  table: 'Vis som tabell',
  all: 'I alt',
  weeks: {
    heading: 'Samtalar veke for veke',
    gist: (talks, weeks) =>
      `${count(talks, 'samtale gjennomført', 'samtalar gjennomførte')}, fordelt på ${count(weeks, 'veke', 'veker')}.`,
    most: (week, n) => `Flest i veke ${week}: ${n}.`,
    none: 'Ingen samtalar er gjennomførte i dette halvåret enno.',
    weekColumn: 'Veke',
    axis: 'Tala under søylene er vekenummer. Veker utan samtalar står ikkje i tabellen.',
    line: (week, n) => `Veke ${week}: ${n}.`,
  },
  subjects: {
    heading: 'Mål etter fag',
    gist: (goals) => `${count(goals, 'mål teke', 'mål tekne')} opp i samtalar.`,
    most: (subject, n) => `Flest: ${subject}, ${n}.`,
    each: 'Eit mål tel éin gong i kvar samtale det er teke opp i.',
    none: 'Ingen mål er tekne opp i samtalar i dette halvåret enno.',
    subject: 'Fag',
    goals: 'Mål',
    noSubject: 'Fag ikkje oppgitt',
    line: (subject, n) => `${subject}: ${n}.`,
  },
  agreements: {
    heading: 'Korleis det gjekk med avtalane',
    gist: (reached, of) => `${reached} av ${of} er ${reached === 1 ? 'nådd' : 'nådde'}.`,
    open: (n) => `${n} er ikkje ${n === 1 ? 'sett' : 'sette'} på enno.`,
    which: 'Avtalte mål, og avtalar utan mål, som vart sette på i halvåret, eller som skal sjåast på i det.',
    none: 'Ingen avtalar er sette på i dette halvåret, og ingen skal sjåast på i det.',
    result: 'Korleis det gjekk',
    number: 'Tal',
    notYet: 'Ikkje sett på enno',
    of: (n, of) => `${n} av ${of}`,
    line: (result, n, of) => `${result}: ${n} av ${of}.`,
  },
};
