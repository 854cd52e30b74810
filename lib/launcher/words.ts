/** The launcher's few words. It carries its own so that no page pays for the panel's dictionaries. */
const nb = {
  open: 'Læringsdialog',
  up: 'Flytt opp',
  down: 'Flytt ned',
  hide: 'Skjul til nettleseren startes på nytt',
  width: 'Bredden på panelet',
};
type Words = typeof nb;
const nn: Words = {
  ...nb,
  up: 'Flytt opp',
  down: 'Flytt ned',
  hide: 'Skjul til nettlesaren blir starta på nytt',
  width: 'Breidda på panelet',
};
const en: Words = {
  open: 'Læringsdialog',
  up: 'Move up',
  down: 'Move down',
  hide: 'Hide until the browser is restarted',
  width: 'Width of the panel',
};

/** The words in the chosen language, else in the browser's, else in bokmål. */
export const wordsFor = (chosen: unknown, browserLanguage: string): Words => {
  const language = typeof chosen === 'string' ? chosen : browserLanguage.slice(0, 2);
  return language === 'nn' ? nn : language === 'en' ? en : nb;
};
