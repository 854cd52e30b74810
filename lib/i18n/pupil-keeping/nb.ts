import type { ListProblem } from '../../people/list-problem.ts';

const problems: Record<ListProblem, string> = {
  empty: 'Det står ingen elever på lista. Lim inn ett navn per linje, eller velg en fil med navn i.',
  names:
    'Fant ingen navn på lista. Den trenger en kolonne som heter Navn, eller en som heter Fornavn og en som heter Etternavn.',
  pupils: 'Lista har bare voksne, eller ingen med rollen elev. Hent ut en liste over elevene.',
  users: 'Filen med navnene mangler. Velg users.csv sammen med de andre filene, eller hele ZIP-filen.',
  spreadsheet: 'Dette er en arbeidsbok. Lagre den som CSV i regnearket, eller kopier cellene og lim dem inn her.',
  other: 'Dette er ikke en liste. Velg en CSV-fil, en tekstfil eller en ZIP-fil fra OneRoster.',
  broken: 'ZIP-filen kan ikke åpnes. Hent den ut en gang til, og prøv igjen.',
  large: 'Filen er for stor. Hent ut en liste med bare dine egne klasser.',
  many: 'Lista har flere enn 2000 elever. Hent ut en liste med bare dine egne klasser.',
};

/** Words about keeping the pupils in order: lists, groups, a new school year, and the same pupil twice. */
export const nb = {
  tools: 'Hold orden på elevene',
  close: 'Lukk',
  list: {
    open: 'Hent inn en liste',
    heading: 'Hent inn en liste over elever',
    why: 'Du ser hvem som er på lista før noen hentes inn. De som finnes fra før, hentes ikke inn igjen.',
    paste: 'Lim inn navn, ett på hver linje, eller celler fra et regneark',
    file: 'Eller velg filer: CSV, eller OneRoster som ZIP eller flere CSV-filer',
    look: 'Se hvem som er på lista',
    shown: 'Elever på lista',
    problems,
  },
};
export type PupilKeeping = typeof nb;
