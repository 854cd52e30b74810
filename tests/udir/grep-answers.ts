import { type MadeUpPlan, PLANS } from './made-up.ts';

const BASE = 'https://data.udir.no/kl06/v201906';
const statusOf = (status: MadeUpPlan['status']) => `${BASE}/status/status_${status}`;

const reference = (kind: string, code: string, title: string, status: MadeUpPlan['status'] = 'publisert') => ({
  id: `uuid:${code}`,
  kode: code,
  uri: `http://psi.udir.no/kl06/${code}`,
  'url-data': `${BASE}/${kind}/${code}`,
  'grep-type': `http://psi.udir.no/ontologi/kl06/${kind.replaceAll('-', '_')}`,
  status: statusOf(status),
  tittel: title,
});

const title = (texts: Record<string, string>) => ({
  tekst: Object.entries(texts).map(([spraak, verdi]) => ({ spraak, verdi })),
  forskrift: true,
});

/** What Udir's addresses answer for the made-up curricula, by path below the version, in the form of the real ones. */
export const grepAnswers = (): Map<string, unknown> => {
  const answers = new Map<string, unknown>();
  const list = PLANS.map((plan) => {
    const nynorsk = plan.code.startsWith('MAT');
    return {
      ...reference('laereplaner-lk20', plan.code, '', plan.status),
      tittel: title({ default: nynorsk ? plan.nn : plan.nb, nob: plan.nb, nno: plan.nn, eng: plan.en }).tekst,
      'gyldig-fra': plan.from && `${plan.from}T00:00:00`,
      'gyldig-til': plan.to && `${plan.to}T00:00:00`,
      'sist-endret': '2026-05-04T10:00:00',
    };
  });
  answers.set('laereplaner-lk20', list);
  for (const [at, plan] of PLANS.entries()) {
    const nynorsk = plan.code.startsWith('MAT');
    const sets = plan.sets.map((set) => reference('kompetansemaalsett-lk20', set.code, set.title));
    answers.set(`laereplaner-lk20/${plan.code}`, {
      ...list[at],
      tittel: title({ default: plan.nb, nob: plan.nb, nno: plan.nn, eng: plan.en }),
      'om-faget-kapittel': { overskrift: title({ default: 'Om faget' }) },
      'kompetansemaal-kapittel': { overskrift: title({ default: 'Mål' }), kompetansemaalsett: sets },
    });
    for (const set of plan.sets) {
      answers.set(`kompetansemaalsett-lk20/${set.code}`, {
        ...reference('kompetansemaalsett-lk20', set.code, set.title),
        tittel: title({ default: set.title }),
        // Some lists of the real ones have holes.
        kompetansemaal: [
          ...set.aims.map(([code, nb, nn]) => reference('kompetansemaal-lk20', code, nynorsk ? nn : nb)),
          null,
        ],
        'etter-aarstrinn': [reference('aarstrinn', set.grade, set.grade)],
        'tilhoerer-laereplan': reference('laereplaner-lk20', plan.code, plan.nb, plan.status),
      });
      for (const [code, nb, nn, en] of set.aims)
        answers.set(`kompetansemaal-lk20/${code}`, {
          ...reference('kompetansemaal-lk20', code, ''),
          tittel: title({ default: nynorsk ? nn : nb, nob: nb, nno: nn, eng: `${en}.` }),
          rekkefoelge: 1,
          'tilknyttede-kjerneelementer': [],
          'tilhoerer-kompetansemaalsett': reference('kompetansemaalsett-lk20', set.code, set.title),
          'tilhoerer-laereplan': reference('laereplaner-lk20', plan.code, plan.nb, plan.status),
        });
    }
  }
  return answers;
};
