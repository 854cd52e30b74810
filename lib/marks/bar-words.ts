import type { AnnotationColor } from '../annotation/annotation.ts';

/**
 * The bar's few words, which bokmål and nynorsk share. It carries its own, so that no page pays for the panel's
 * dictionaries.
 */
type Words = { note: string; goal: string; colors: Record<AnnotationColor, string> };

const norwegian: Words = {
  note: 'Skriv merknad',
  goal: 'Bruk som mål',
  colors: { mål: 'Mål', obs: 'Obs', idé: 'Idé', oppfølging: 'Oppfølging' },
};
const en: Words = {
  note: 'Write a note',
  goal: 'Use as goal',
  colors: { mål: 'Goal', obs: 'Look out', idé: 'Idea', oppfølging: 'Follow up' },
};

/** The words in the chosen language, else in the browser's, else in Norwegian. */
export const barWords = (chosen: unknown, browserLanguage: string): Words => {
  const language = typeof chosen === 'string' ? chosen : browserLanguage.slice(0, 2);
  return language === 'en' ? en : norwegian;
};
