import type { ExplanationText } from './nb.ts';

export const nn: ExplanationText = {
  switch: 'Vis i panelet kvifor kvar linje i planen vart teken med eller ikkje (for utviklarar)',
  heading: 'Slik vart sida lesen',
  lines: (taken, all) => `${taken} av ${all} linjer vart mål`,
  taken: 'Mål',
  left: 'Ikkje mål',
  under: (heading) => `under «${heading}»`,
  failed: 'Sida kunne ikkje lesast på nytt.',
  why: {
    'under-goals': 'står under ei overskrift som seier mål',
    'form-among-topics': 'har form som eit mål, blant anna som ikkje er det',
    'own-form': 'er skriven som eit mål',
    'goes-on': 'høyrer til målet før',
    heading: 'er ei overskrift eller ein leietekst',
    'under-other': 'står under ei overskrift som seier noko anna enn mål',
    'no-form': 'er ikkje skriven som eit mål, og inga overskrift seier mål',
    'no-goal': 'er sidetal, klokkeslett, beskjed, namn på dag eller kontaktinformasjon',
    question: 'er eit spørsmål',
    names: 'ser ut som namn',
    'one-word': 'er berre eitt ord',
    homework: 'byrjar som ei lekse',
    'class-work': 'fortel kva klassen gjer',
    long: 'er for lang til å vere eit mål',
    twice: 'står i same fag frå før',
    full: 'kom etter at det var nok mål',
  },
};
