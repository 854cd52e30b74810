import type { CorrectionText } from './nb.ts';

export const nn: CorrectionText = {
  begin: 'Rett måla',
  end: 'Ferdig med å rette',
  edit: 'Rett',
  editGoal: (text) => `Rett målet «${text}»`,
  dismiss: 'Ikkje eit mål',
  dismissGoal: (text) => `Ikkje eit mål: «${text}»`,
  dismissed: 'Gøymt i denne planen.',
  corrected: 'Retta i denne planen.',
  text: 'Målet',
  subject: 'Fag',
  kind: 'Type',
  hidden: (n) => (n === 1 ? '1 gøymt mål' : `${n} gøymde mål`),
  bringBack: (text) => `Hent tilbake «${text}»`,
};
