import type { ListProblem } from '../../people/list-problem.ts';
import { count } from '../count.ts';

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
  groups: {
    open: 'Grupper',
    heading: 'Ordne grupper',
    renameHeading: 'Gi en gruppe nytt navn',
    group: 'Gruppe',
    newName: 'Nytt navn',
    rename: 'Gi nytt navn',
    renamed: (from: string, to: string) => `${from} heter nå ${to}.`,
    joins: (to: string) => `Det finnes allerede en gruppe som heter ${to}. De to blir én gruppe.`,
    moveHeading: 'Flytt elever',
    move: 'Flytt elever til en annen gruppe',
    all: (group: string | null) => (group === null ? 'Alle uten klasse' : `Alle i ${group}`),
    to: 'Flytt til gruppe',
    moveN: (n: number) => (n === 0 ? 'Velg elever å flytte' : `Flytt ${count(n, 'elev', 'elever')}`),
    moved: (n: number, to: string | null) =>
      to === null
        ? `${count(n, 'elev', 'elever')} er nå uten klasse.`
        : `${count(n, 'elev', 'elever')} flyttet til ${to}.`,
  },
  year: {
    open: 'Nytt skoleår',
    heading: 'Nytt skoleår',
    why: 'Se over hva som skal skje med hver gruppe. Ingenting endres før du har sett hva det blir.',
    nobody: 'Det er ingen elever å flytte opp.',
    size: (n: number, grade: string) => [count(n, 'elev', 'elever'), grade].filter(Boolean).join(', '),
    becomes: (group: string | null) => `Hva skjer med ${group ?? 'dem uten klasse'}?`,
    fates: { on: 'Går videre', stays: 'Blir som nå', leaves: 'Slutter, arkiveres' },
    nextGroup: (group: string | null) => (group === null ? 'Klassen deres da' : `${group} heter da`),
    nextGrade: (group: string | null) => (group === null ? 'Trinnet deres da' : `Trinnet til ${group} da`),
    exceptions: (group: string | null) => `Noen ${group === null ? 'uten klasse' : `i ${group}`} gjør noe annet`,
    asGroup: 'Som gruppa',
    look: 'Se hva som endres',
    lookHeading: 'Dette endres',
    willGo: (from: string, to: string) => `${from} → ${to}`,
    willLeave: (from: string) => `${from} → arkivet`,
    willStay: (n: number) => `${count(n, 'elev', 'elever')} blir som nå.`,
    doIt: 'Gjør endringene',
    back: 'Tilbake',
    done: (n: number) => `Nytt skoleår: ${count(n, 'elev', 'elever')} er endret.`,
    clearHeading: 'Skal noe slettes?',
    clearWhy: 'Elevene er klare for det nye skoleåret. Gamle samtaler ligger der fortsatt. Sletting kan ikke angres.',
  },
  doubles: {
    open: 'Samme navn',
    heading: 'Elever med samme navn',
    none: 'Ingen elever heter det samme.',
    intro: 'Er det samme elev, kan de slås sammen. Er det to elever, lar du dem stå.',
    keep: (name: string) => `Hvilken ${name} skal bli stående?`,
    archived: 'arkivert',
    talks: (n: number) => count(n, 'samtale', 'samtaler'),
    gone: 'Den som går inn i den',
    action: 'Slå sammen',
    question: (name: string, talks: number) =>
      `Slå sammen til én ${name}, med ${count(talks, 'samtale', 'samtaler')} til?`,
    why: 'Samtaler, avtaler, arbeid, merknader og tidligere utgaver går over. Det kan ikke angres: bare en sikkerhetskopi fra før gir de to tilbake.',
    failed: 'Det gikk ikke, og ingenting er endret. Noe av det som skal gå over, kan kanskje ikke åpnes.',
    done: (name: string) => `${name} er nå én elev.`,
  },
};
export type PupilKeeping = typeof nb;
