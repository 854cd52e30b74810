/** What stands in a printed folder. */
export const nb = {
  heading: (name: string) => `Mappa til ${name}`,
  printed: (day: string) => `Skrevet ut ${day}`,
  nothing: 'Mappa har ingenting å vise her.',
  kinds: {
    utviklingssamtale: 'Utviklingssamtale',
    elevsamtale: 'Elevsamtale',
    veiledningssamtale: 'Veiledningssamtale',
  },
  participants: 'Til stede',
  pupilWords: 'Elevens egne ord',
  goals: 'Mål vi snakket om',
  feedback: 'Tilbakemelding',
  feedForward: 'Framovermelding',
  measure: 'Støtte og tiltak',
  agreement: 'Avtale',
  agreedGoals: 'Mål vi ble enige om',
  advice: 'Råd',
  tasks: { elev: 'Eleven', hjem: 'Hjemmet', skole: 'Skolen' },
  by: (day: string) => `ses på igjen ${day}`,
  outcomes: { nådd: 'nådd', delvis: 'delvis nådd', 'ikke nådd': 'ikke nådd', videreføres: 'videreføres' },
  contributions: 'Fra faglærere',
  products: 'Produkter',
};

export type FolderPrintText = typeof nb;
