import type { DutyStanding } from '../../dialogue/overview.ts';
import { count } from '../count.ts';

const standings: Record<DutyStanding, string> = {
  held: 'gjennomført',
  planned: 'avtalt',
  past: 'dagen har vært',
  declined: 'takket nei',
  missing: 'ikke ennå',
};

/** Words of the class at a glance. */
export const nb = {
  heading: 'Oversikt',
  standings,
  invited: 'invitert',
  halfYear: 'Halvår',
  order: 'Rekkefølge',
  orders: { need: 'Etter behov', name: 'Etter navn' },
  orderWhy:
    'Øverst står de med mest forfalt, så de som mangler flest samtaler, så de det er lengst siden siste veiledningssamtale med.',
  nobody: 'Ingen elever her ennå. Legg dem til under Elever.',
  pupil: 'Elev',
  lastGuidance: 'Siste veiledning',
  open: 'Følges opp',
  late: 'Forfalt',
  openWhy: 'Følges opp: samtaler der noe skal ses på, også de som er forfalt.',
  none: 'ingen',
  never: 'ingen ennå',
  of: (n: number, of: number) => `${n} av ${of}`,
  before: (day: string) => `før ${day}`,
  plan: 'Planlegg',
  log: 'Ny',
  logOf: (name: string) => `veiledningssamtale med ${name}`,
  openOf: (name: string) => `å følge opp, åpne mappa til ${name}`,
  lateOf: (name: string) => `forfalt, åpne mappa til ${name}`,
  more: (n: number) => `Vis ${count(n, 'elev', 'elever')} til`,
  shown: (n: number, of: number) => `${n} av ${of} elever vises.`,
  table: 'Elevene og samtalene deres',
  pupils: (n: number) => count(n, 'elev', 'elever'),
  pictures: 'Halvåret i bilder',
  sum: {
    held: (n: number, of: number) => `${n} av ${of} gjennomført`,
    planned: (n: number) => `${n} avtalt eller invitert`,
    past: (n: number) => `${n} der dagen har vært`,
    declined: (n: number) => `${n} takket nei`,
    missing: (n: number) => `${n} ikke ennå`,
    followUp: 'Oppfølging',
    late: (n: number, pupils: number) => `${n} forfalt hos ${count(pupils, 'elev', 'elever')}`,
    nothingLate: 'ingenting er forfalt',
  },
  print: {
    open: 'Skriv ut …',
    heading: 'Skriv ut oversikten',
    why: 'Lista har navn på elever, og er bare for deg. Ta vare på den, og makuler den når den er brukt.',
    now: 'Skriv ut',
    back: 'Tilbake til oversikten',
    title: (halfYear: string) => `Oversikt, ${halfYear}`,
    on: (day: string) => `skrevet ut ${day}`,
  },
};

/** What every language must have. */
export type OverviewText = typeof nb;
