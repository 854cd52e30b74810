import { count } from '../count.ts';

/** What is said about searching and the command palette. */
export const search = {
  heading: 'Søk',
  label: 'Søk i samtaler, merknader og elever',
  hint: 'Skriv et ord, et navn eller en klasse. Alle bøyninger blir funnet, på bokmål og nynorsk.',
  keys: 'Pil opp og ned går mellom treffene, Enter åpner.',
  everywhere: 'Søk i alt',
  kind: 'Hva',
  allKinds: 'Alt',
  kinds: { note: 'Merknader', pupil: 'Elever' },
  subject: 'Fag',
  allSubjects: 'Alle fag',
  state: 'Status',
  allStates: 'Alle',
  states: { aktiv: 'Aktiv elev', arkivert: 'Arkivert elev' },
  narrow: 'Avgrens',
  clear: 'Vis alt igjen',
  found: (n: number) => count(n, 'treff', 'treff'),
  none: 'Ingen treff. Prøv færre ord, eller bare begynnelsen av det siste.',
  backwards: 'Til-datoen er før fra-datoen. Bytt om på dem, eller velg en annen dag.',
  noneYet: 'Ingen treff ennå.',
  begin: 'Gjør klar søket …',
  reading: (read: string) => `Leser inn: ${read} så langt …`,
  readingBack: (read: string, day: string) => `Leser inn: ${read} så langt, tilbake mot ${day} …`,
  note: 'Merknad',
  pupil: 'Elev',
  whole: 'Hele samtalen',
  wholeOf: (title: string) => `Hele samtalen: ${title}`,
  newTab: (title: string) => `${title} (åpner planen i en ny fane)`,
  palette: {
    heading: 'Gå til eller gjør',
    placeholder: 'Skriv hva du vil, eller navnet på en elev',
    section: 'Del av mappa',
    command: 'Kommando',
    pupil: 'Elev',
    none: 'Ingenting passer.',
  },
};

export type SearchText = typeof search;
