import type { Goal, Objective } from './plans.ts';

/** Names of the columns a school has chosen; a custom text column may come in, and any name may be changed. */
export interface Columns {
  description: string;
  objectives: string;
  custom: string;
}

export interface Row {
  id: number;
  title: string;
  dates: string;
  /** Short rich text of the description cell, or empty. */
  description: string;
  /** The same for the custom column. */
  custom: string;
  objectives: Objective[];
  /** The expected reading of this row, all columns together. */
  goals: Goal[];
}

export interface Topic {
  id: number;
  title: string;
  dates: string;
  rows: Row[];
}

export interface Planner {
  course: number;
  path: string;
  columns: Columns;
  topics: Topic[];
}

const goal = (text: string, subject: string | null = null, kind: Goal['kind'] = 'faglig'): Goal => ({
  text,
  subject,
  kind,
  level: null,
});

const small: Topic[] = [
  {
    id: 2101,
    title: 'Nabolaget vårt',
    dates: 'fra 24.10.2026 til 31.10.2026',
    rows: [
      {
        id: 21011,
        title: 'Uke 43 – kart og himmelretninger',
        dates: '19. okt. 08:00 – 23. okt. 14:00',
        description:
          '<p><strong>Norsk:</strong> Jeg kan skrive en veibeskrivelse som andre kan følge.</p><p><strong>Matematikk:</strong> Jeg kan lese av et rutenett.</p><p>Husk gode sko onsdag, vi går ut!</p>',
        custom: '<ul><li>vente på tur når vi leker i skolegården</li></ul>',
        objectives: [],
        goals: [
          goal('Jeg kan skrive en veibeskrivelse som andre kan følge.', 'Norsk'),
          goal('Jeg kan lese av et rutenett.', 'Matematikk'),
          goal('vente på tur når vi leker i skolegården', null, 'sosialt'),
        ],
      },
      {
        id: 21012,
        title: 'Uke 44 – hvem bor her?',
        dates: '26. okt. 08:00 – 30. okt. 14:00',
        description: '<p>Vi intervjuer en nabo og lager veggavis. Intervjuet er lekse til torsdag.</p>',
        custom: '<p>å stille åpne spørsmål<br>å skrive stikkord mens vi lytter</p>',
        objectives: [{ title: 'samtale om hva et fellesskap er', text: 'Læreplan i samfunnsfag, etter 4. trinn' }],
        goals: [
          goal('å stille åpne spørsmål'),
          goal('å skrive stikkord mens vi lytter'),
          goal('samtale om hva et fellesskap er'),
        ],
      },
    ],
  },
  {
    id: 2102,
    title: 'Vær og vind',
    dates: 'fra 02.11.2026 til 20.11.2026',
    rows: [
      {
        id: 21021,
        title: 'Uke 45 – vi måler været',
        dates: '2. nov. 08:00 – 6. nov. 14:00',
        description:
          '<p>Elevene skal kunne</p><ul><li>lese av et termometer, også under null</li><li>føre en værlogg i fem dager</li></ul>',
        custom: '',
        objectives: [],
        goals: [goal('lese av et termometer, også under null'), goal('føre en værlogg i fem dager')],
      },
      {
        id: 21022,
        title: 'Uke 46 – uvær (ikke ferdig)',
        dates: '9. nov. 08:00 – 13. nov. 14:00',
        description: '',
        custom: '',
        objectives: [],
        goals: [],
      },
    ],
  },
];

const older: Topic[] = [
  {
    id: 5101,
    title: 'Algebra',
    dates: 'fra 16.11.2026 til 27.11.2026',
    rows: [
      {
        id: 51011,
        title: 'Bokstavuttrykk',
        dates: '16. nov. 08:15 – 20. nov. 14:30',
        description:
          '<p class="MsoNormal"><span style="font-family:Calibri">- Jeg kan forklare hva en variabel er<o:p></o:p></span></p><p class="MsoNormal"><span style="font-family:Calibri">- Jeg kan trekke sammen like ledd<o:p></o:p></span></p><p class="MsoNormal"><b>Lekse:</b> Oppgave 3.12–3.18, innen fredag</p>',
        custom: '<p>Fortegn og parenteser. Se film nr. 4 i mappa først.</p>',
        objectives: [{ title: 'utforske algebraiske regneregler', text: 'Læreplan i matematikk, etter 8. trinn' }],
        goals: [
          goal('Jeg kan forklare hva en variabel er'),
          goal('Jeg kan trekke sammen like ledd'),
          goal('utforske algebraiske regneregler'),
        ],
      },
      {
        id: 51012,
        title: 'Ligninger',
        dates: '08:15 – 14:30',
        description:
          '<p>Du skal kunne løse enkle ligninger og sette prøve på svaret.</p><p>Kapittelprøve torsdag 26.11.</p>',
        custom: '',
        objectives: [],
        goals: [goal('Du skal kunne løse enkle ligninger og sette prøve på svaret.')],
      },
    ],
  },
];

/** The classic planner of two courses; the others have none (an empty planner is a page, too). */
export const planners: readonly Planner[] = [
  {
    course: 2,
    path: '/Planner/Planner.aspx?CourseID=2',
    columns: { description: 'Beskrivelse', objectives: 'Læringsmål', custom: 'Vi øver på' },
    topics: small,
  },
  {
    course: 5,
    path: '/Planner/Planner.aspx?CourseID=5',
    columns: { description: 'Hva skal vi lære?', objectives: 'Kompetansemål', custom: 'Nyttig å vite' },
    topics: older,
  },
];
