import { count } from '../count.ts';
import type { CurriculumWords } from './nb.ts';

export const nn: CurriculumWords = {
  heading: 'Læreplan (LK20)',
  why: 'Når læreplanen ligg her, kan eit læringsmål få framlegg til kva kompetansemål det leier mot. Du vel sjølv, og kan la vere.',
  none: 'Ingen læreplan er henta enno.',
  kept: (aims, plans) =>
    `${count(aims, 'kompetansemål', 'kompetansemål')} i ${count(plans, 'læreplan', 'læreplanar')}.`,
  from: { udir: (day) => `Henta frå Udir ${day}.`, file: (day) => `Henta frå fil ${day}.` },
  plans: 'Læreplanane',
  since: (day) => `gjeld frå ${day}`,
  source: 'Inneheld data under norsk lisens for offentlege data (NLOD) gjorde tilgjengelege av Utdanningsdirektoratet.',
  remove: 'Fjern læreplanen',
  removed: 'Læreplanen er fjerna. Kompetansemål som er valde, står der dei står.',
  loaded: (aims) => `Læreplanen er henta: ${count(aims, 'kompetansemål', 'kompetansemål')}.`,
  udir: {
    heading: 'Hent frå Udir',
    why: 'Hentar læreplanane som gjeld no, frå dei opne dataa til Udir. Nettlesaren spør deg først om lov til å lese data.udir.no. Ingenting om deg, elevar eller mål blir sendt, og løyvet blir gitt tilbake etterpå.',
    fetch: 'Hent frå Udir',
    again: 'Prøv igjen',
    stop: 'Stopp',
    fetching: 'Hentar læreplanen frå Udir …',
    step: (done, all) => `${done} av ${all}`,
    refused: 'Du sa nei til å lese data.udir.no. Då kan du bruke ei fil i staden.',
    unreachable:
      'Udir svara ikkje. Læreplanen du hadde, er som før. Prøv igjen: det som alt er henta, blir ikkje henta på nytt.',
    unexpected: 'Udir svara noko anna enn venta. Læreplanen du hadde, er som før.',
    stopped: 'Hentinga er stoppa. Læreplanen du hadde, er som før.',
    failed: 'Læreplanen kunne ikkje lagrast.',
  },
  file: {
    heading: 'Hent frå fil',
    why: 'Ei fil med kompetansemål: data frå Grep hos Udir som JSON, eller ei fil skulen har laga av dei.',
    field: 'Fil med læreplanen',
    tooBig: 'Fila er for stor til å vere ein læreplan.',
    unreadable: 'Fila kan ikkje lesast. Ho skal vere JSON.',
    unknown: 'Dette er ikkje ei fil med kompetansemål.',
    empty: 'Det er ingen gjeldande kompetansemål for grunnskulen i fila.',
  },
  aim: 'Kompetansemål',
  chosen: (code, grade) => `${code}, etter ${grade}. trinn`,
  likely: 'Kompetansemål som målet kan leie mot',
  noneLikely: 'Ingen kompetansemål liknar på dette målet. Søk etter eit.',
  noAim: 'Ingen',
  search: 'Søk i kompetansemåla',
  found: (n) => (n === 0 ? 'Ingen treff.' : count(n, 'treff', 'treff')),
  gone: 'Læreplanen er fjerna. Målet har kompetansemålet det fekk.',
};
