/** Words about goals that the teacher marked or pasted, before they are used. */
export const nb = {
  heading: 'Mål du har merket eller limt inn',
  text: (n: number) => `Mål ${n}`,
  subject: (n: number) => `Fag for mål ${n}`,
  kind: (n: number) => `Type for mål ${n}`,
  remove: (text: string) => `Fjern målet «${text}»`,
  join: (text: string) => `Slå sammen med målet over: «${text}»`,
  joinShort: 'Slå sammen med målet over',
  splitHint: 'Enter deler målet der markøren står.',
  use: (n: number) => (n === 1 ? 'Bruk målet' : `Bruk ${n} mål`),
};
export type ByHandText = typeof nb;
