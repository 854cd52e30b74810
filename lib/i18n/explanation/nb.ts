import type { Left, Taken } from '../../plan/candidate.ts';

const why: Record<Taken | Left, string> = {
  'under-goals': 'står under en overskrift som sier mål',
  'form-among-topics': 'har form som et mål, blant annet som ikke er det',
  'own-form': 'er skrevet som et mål',
  'goes-on': 'hører til målet før',
  heading: 'er en overskrift eller ledetekst',
  'under-other': 'står under en overskrift som sier noe annet enn mål',
  'no-form': 'er ikke skrevet som et mål, og ingen overskrift sier mål',
  'no-goal': 'er sidetall, klokkeslett, beskjed, navn på dag eller kontaktinformasjon',
  question: 'er et spørsmål',
  names: 'ser ut som navn',
  'one-word': 'er bare ett ord',
  homework: 'begynner som en lekse',
  'class-work': 'forteller hva klassen gjør',
  long: 'er for lang til å være et mål',
  twice: 'står i samme fag fra før',
  full: 'kom etter at det var nok mål',
};

/** How the goals of a plan were found, told to someone who works on the reader. */
export const nb = {
  switch: 'Vis i panelet hvorfor hver linje i planen ble tatt med eller ikke (for utviklere)',
  heading: 'Slik ble siden lest',
  lines: (taken: number, all: number) => `${taken} av ${all} linjer ble mål`,
  taken: 'Mål',
  left: 'Ikke mål',
  under: (heading: string) => `under «${heading}»`,
  failed: 'Siden kunne ikke leses på nytt.',
  why,
};
export type ExplanationText = typeof nb;
