import { count } from '../count.ts';

/** Words of the pictures of a half year. */
export const nb = {
  heading: 'Halvåret i bilder',
  back: 'Tilbake til oversikten',
  print: 'Skriv ut',
  halfYear: 'Halvår',
  whose: (n: number) => `Bildene er laget av samtalene med ${count(n, 'elev', 'elever')} som står i oversikten nå.`,
  table: 'Vis som tabell',
  all: 'I alt',
  weeks: {
    heading: 'Samtaler uke for uke',
    gist: (talks: number, weeks: number) =>
      `${count(talks, 'samtale', 'samtaler')} gjennomført, fordelt på ${count(weeks, 'uke', 'uker')}.`,
    most: (week: number, n: number) => `Flest i uke ${week}: ${n}.`,
    none: 'Ingen samtaler er gjennomført i dette halvåret ennå.',
    weekColumn: 'Uke',
    axis: 'Tallene under søylene er ukenummer. Uker uten samtaler står ikke i tabellen.',
    line: (week: number, n: number) => `Uke ${week}: ${n}.`,
  },
  subjects: {
    heading: 'Mål etter fag',
    gist: (goals: number) => `${goals} mål tatt opp i samtaler.`,
    most: (subject: string, n: number) => `Flest: ${subject}, ${n}.`,
    each: 'Et mål teller én gang i hver samtale det er tatt opp i.',
    none: 'Ingen mål er tatt opp i samtaler i dette halvåret ennå.',
    subject: 'Fag',
    goals: 'Mål',
    noSubject: 'Fag ikke oppgitt',
    line: (subject: string, n: number) => `${subject}: ${n}.`,
  },
  agreements: {
    heading: 'Hvordan det gikk med avtalene',
    gist: (reached: number, of: number) => `${reached} av ${of} er nådd.`,
    open: (n: number) => `${n} er ikke sett på ennå.`,
    which: 'Avtalte mål, og avtaler uten mål, som ble sett på i halvåret, eller som skal ses på i det.',
    none: 'Ingen avtaler er sett på i dette halvåret, og ingen skal ses på i det.',
    result: 'Hvordan det gikk',
    number: 'Antall',
    notYet: 'Ikke sett på ennå',
    of: (n: number, of: number) => `${n} av ${of}`,
    line: (result: string, n: number, of: number) => `${result}: ${n} av ${of}.`,
  },
};

/** What every language must have. */
export type PicturesText = typeof nb;
