import type { Participant } from '../../dialogue/filled-form.ts';
import type { Needed } from '../../dialogue/finishing.ts';
import type { Phase } from '../../dialogue/template.ts';

const phases: Record<Phase, string> = { før: 'Før', under: 'Under', etter: 'Etter' };
const roles: Record<Participant['role'], string> = {
  kontaktlærer: 'Kontaktlærer',
  faglærer: 'Faglærer',
  elev: 'Elev',
  foresatt: 'Foresatt',
  annen: 'Annen',
};
const needed: Record<Needed, string> = {
  pupilWords: 'Elevens egne ord',
  agreement: 'Minst ett mål eller en avtale',
  who: 'Hvem som gjør hva',
  by: 'Frist for et mål',
  due: 'Dagen avtalen ses på igjen',
};

/** What is said about a formal talk while it is held. */
export const conversation = {
  gone: 'Samtalen finnes ikke lenger. Den kan ligge i papirkurven.',
  clock: (time: string) => `kl. ${time}`,
  states: { invitert: 'invitert', avtalt: 'avtalt', gjennomført: 'gjennomført', 'takket nei': 'takket nei' },
  phases,
  phasesLabel: 'Deler av samtalen',
  selfKept: 'Det du skriver, lagres av seg selv.',
  kept: 'Lagret',
  keepFailed: 'Det siste ble ikke lagret, men står her fortsatt.',
  tryAgain: 'Prøv igjen',
  onlyPupil: 'Bare mellom lærer og elev. Kommer ikke med i avtalen.',
  fifteen:
    'Eleven kan være 15 år eller eldre og bestemmer da selv i spørsmål om utdanning (§ 24-5). Avklar med eleven hva som deles med hjemmet.',

  earlierNone: 'Ingen åpne avtaler fra før.',
  agreedOn: (day: string) => `Avtalt ${day}`,
  remarkTo: (what: string) => `Kommentar til ${what}`,
  remarkWaits: 'Si også hvordan det gikk: da lagres kommentaren.',
  howWent: (what: string) => `Hvordan gikk det: ${what}`,
  evaluatedAs: (what: string, outcome: string) => `${what}: ${outcome}.`,
  carry: 'Ta målet med i den nye avtalen',
  carried: 'Tatt med i den nye avtalen.',
  carryFull: 'Avtalen har plass til ti mål. Fjern ett først.',

  goalsHint: 'Ett til tre mål er nok.',
  goalsMany: 'Ett til tre mål er lettere å holde fast ved. Vil du la noen vente?',
  pickGoals: 'Hent mål fra planen på siden',
  earlierGoals: 'Fra tidligere samtaler',
  typedGoal: 'Skriv et mål',
  goalKind: 'Målet er',
  addGoal: 'Legg til mål',
  goalRemoved: 'Målet er fjernet.',
  up: (goal: string) => `Flytt opp: ${goal}`,
  down: (goal: string) => `Flytt ned: ${goal}`,
  movedTo: (goal: string, place: number, of: number) => `${goal} er nå nummer ${place} av ${of}.`,
  advice: 'Råd om hvordan målet nås',
  tasks: { elev: 'Eleven gjør', hjem: 'Hjemmet gjør', skole: 'Skolen gjør' },
  by: 'Innen',
  wholeText: 'Avtalen i korte trekk',
  due: 'Ses på igjen',
  dueMissing: 'Velg gjerne en dag. Da minner Oppfølging deg på det.',

  addParticipant: 'Legg til deltaker',
  role: 'Rolle',
  name: 'Navn',
  roles,

  addContribution: 'Legg til bidrag',
  subject: 'Fag',
  teacher: 'Lærer',
  said: 'Bidraget',
  oral: 'Muntlig',
  written: 'Skriftlig',
  how: 'Gitt',
  contributionOf: (n: number) => `Bidrag ${n}`,

  doubt: 'Jeg er i tvil om utbyttet er tilfredsstillende',
  doubtWhy: 'Da skal rektor få vite det, og skolen vurderer tiltak (§ 11-2). Det blir en oppfølging med dato.',
  tellRektorBy: 'Meld fra til rektor innen',
  toldRektor: 'Meldt fra',
  toldRektorOn: 'Dato for meldingen',

  combined: 'Holdes som én samtale',
  holdWith: (kind: string, day: string) => `Hold sammen med ${kind} ${day}`,
  holdApart: 'Hold samtalene hver for seg',
  nowTogether: 'Samtalene holdes nå som én. Avtalen står i utviklingssamtalen.',
  nowApart: 'Samtalene holdes hver for seg.',

  finish: 'Avslutt samtalen',
  missing: 'Dette mangler:',
  missingHow: 'Du kan fylle ut først, eller avslutte likevel.',
  finishAnyway: 'Avslutt likevel',
  fillFirst: 'Fyll ut først',
  needed,
  finished: (moment: string) => `Avsluttet ${moment}`,
  finishedHow: 'Samtalen er låst mot uhell.',
  reopen: 'Åpne igjen',
  isReopened: 'Samtalen er åpnet igjen.',
  toAgreement: 'Se avtalen',
  toCheck: 'Min egen sjekk',
  toFolder: 'Elevens mappe',
};

export type Conversation = typeof conversation;
