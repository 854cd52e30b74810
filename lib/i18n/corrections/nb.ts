/** Words about goals of a plan that were read wrongly. */
export const nb = {
  begin: 'Rett målene',
  end: 'Ferdig med å rette',
  edit: 'Rett',
  editGoal: (text: string) => `Rett målet «${text}»`,
  dismiss: 'Ikke et mål',
  dismissGoal: (text: string) => `Ikke et mål: «${text}»`,
  dismissed: 'Skjult i denne planen.',
  corrected: 'Rettet i denne planen.',
  text: 'Målet',
  subject: 'Fag',
  kind: 'Type',
  hidden: (n: number) => (n === 1 ? '1 skjult mål' : `${n} skjulte mål`),
  bringBack: (text: string) => `Hent tilbake «${text}»`,
};
export type CorrectionText = typeof nb;
