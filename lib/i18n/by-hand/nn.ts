import type { ByHandText } from './nb.ts';

export const nn: ByHandText = {
  heading: 'Mål du har merkt eller limt inn',
  text: (n) => `Mål ${n}`,
  subject: (n) => `Fag for mål ${n}`,
  kind: (n) => `Type for mål ${n}`,
  remove: (text) => `Fjern målet «${text}»`,
  join: (text) => `Slå saman med målet over: «${text}»`,
  joinShort: 'Slå saman med målet over',
  splitHint: 'Enter deler målet der markøren står.',
  use: (n) => (n === 1 ? 'Bruk målet' : `Bruk ${n} mål`),
};
