import type { FolderPrintText } from './nb.ts';

export const nn: FolderPrintText = {
  heading: (name) => `Mappa til ${name}`,
  printed: (day) => `Skriven ut ${day}`,
  nothing: 'Mappa har ingenting å vise her.',
  kinds: {
    utviklingssamtale: 'Utviklingssamtale',
    elevsamtale: 'Elevsamtale',
    veiledningssamtale: 'Rettleiingssamtale',
  },
  participants: 'Til stades',
  pupilWords: 'Eleven sine eigne ord',
  goals: 'Mål vi snakka om',
  feedback: 'Tilbakemelding',
  feedForward: 'Framovermelding',
  measure: 'Støtte og tiltak',
  agreement: 'Avtale',
  agreedGoals: 'Mål vi vart samde om',
  advice: 'Råd',
  tasks: { elev: 'Eleven', hjem: 'Heimen', skole: 'Skulen' },
  by: (day) => `blir sett på igjen ${day}`,
  outcomes: { nådd: 'nådd', delvis: 'delvis nådd', 'ikke nådd': 'ikkje nådd', videreføres: 'blir vidareført' },
  contributions: 'Frå faglærarar',
  products: 'Produkt',
};
