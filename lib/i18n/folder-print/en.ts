import type { FolderPrintText } from './nb.ts';

export const en: FolderPrintText = {
  heading: (name) => `${name}’s folder`,
  printed: (day) => `Printed ${day}`,
  nothing: 'The folder has nothing to show here.',
  kinds: {
    utviklingssamtale: 'Parent-pupil-teacher conference',
    elevsamtale: 'Pupil conference',
    veiledningssamtale: 'Guidance talk',
  },
  participants: 'Present',
  pupilWords: 'The pupil’s own words',
  goals: 'Goals we spoke of',
  feedback: 'Feedback',
  feedForward: 'Feed-forward',
  measure: 'Support and measures',
  agreement: 'Agreement',
  agreedGoals: 'Goals we agreed on',
  advice: 'Advice',
  tasks: { elev: 'The pupil', hjem: 'The home', skole: 'The school' },
  by: (day) => `looked at again ${day}`,
  outcomes: { nådd: 'reached', delvis: 'partly reached', 'ikke nådd': 'not reached', videreføres: 'carried on' },
  contributions: 'From subject teachers',
  products: 'Products',
};
