/** Names that plans use for the same subject, under the one that stands first. */
const NAMES = `
  norsk: nor, norwegian
  matematikk: matte, mat, regning, rekning, math, maths, mathematics
  engelsk: eng, english
  naturfag: naturf, natf, science
  samfunnsfag: samf, samf fag, samfunnskunnskap, social studies, social science
  krle: rle, krl, kristendom, religion, religion og etikk
  kunst og håndverk: kunst og handverk, kunst & håndverk, kunst & handverk, k&h, k & h, k/h, kh, arts and crafts, art
  musikk: music
  kroppsøving: gym, krø, kr øv, gymnastikk, kroppsøv
  mat og helse: mat & helse, m&h, m & h, mh, heimkunnskap
  fremmedspråk: framandspråk, 2 fremmedspråk
  utdanningsvalg: utdanningsval, uv
  valgfag: valfag`;

const KEYS = new Map(
  NAMES.trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', others = ''] = line.trim().split(': ');
      return [first, ...others.split(', ')].map((name) => [name, first] as const);
    }),
);

/**
 * One name for a subject whatever a plan calls it (`matte` and `Matematikk:` are `matematikk`), in lower case; empty
 * where none is named.
 */
export const subjectKey = (subject: string | null): string => {
  const name = (subject ?? '').toLowerCase().replace(/[.:]/gu, ' ').replace(/\s+/gu, ' ').trim();
  return KEYS.get(name) ?? name;
};
