import { subjectKey } from '../dialogue/subject-key.ts';

/** The curricula of grunnskolen by the subject that they are for, as `subjectKey` names it. */
const PLANS: Readonly<Record<string, string>> = {
  norsk: 'NOR01',
  matematikk: 'MAT01',
  engelsk: 'ENG01',
  naturfag: 'NAT01',
  samfunnsfag: 'SAF01',
  historie: 'SAF01',
  geografi: 'SAF01',
  krle: 'RLE01',
  'kunst og håndverk': 'KHV01',
  musikk: 'MUS01',
  'mat og helse': 'MHE01',
  kroppsøving: 'KRO01',
  svømming: 'KRO01',
  symjing: 'KRO01',
  fremmedspråk: 'FSP01',
  spansk: 'FSP01',
  tysk: 'FSP01',
  fransk: 'FSP01',
  utdanningsvalg: 'UTV01',
  arbeidslivsfag: 'ARB01',
};

/** The beginnings of the codes of the curricula that are loaded, each once. */
export const PLAN_STEMS: readonly string[] = [...new Set(Object.values(PLANS))];

const planFor = (name: string): string | undefined => {
  const key = subjectKey(name);
  return Object.hasOwn(PLANS, key) ? PLANS[key] : undefined;
};

/**
 * The beginnings of the codes of the curricula for a subject as a plan prints it: one, two for `Norsk/KRLE`, none where
 * it is no subject of grunnskolen.
 */
export const plansFor = (subject: string | null): string[] => {
  if (!subject) return [];
  const whole = planFor(subject);
  const parts = whole ? [whole] : subject.split(/\s*(?:[/,+&]|\bog\b)\s*/u).map((part) => planFor(part.trim()));
  return [...new Set(parts.filter((each) => each !== undefined))];
};
