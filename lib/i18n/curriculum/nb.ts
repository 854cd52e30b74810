import { count } from '../count.ts';

/** What is said about the curriculum and its competence aims. */
export const nb = {
  heading: 'Læreplan (LK20)',
  why: 'Når læreplanen ligger her, kan et læringsmål få forslag til hvilket kompetansemål det leder mot. Du velger selv, og kan la være.',
  none: 'Ingen læreplan er hentet ennå.',
  kept: (aims: number, plans: number) =>
    `${count(aims, 'kompetansemål', 'kompetansemål')} i ${count(plans, 'læreplan', 'læreplaner')}.`,
  from: { udir: (day: string) => `Hentet fra Udir ${day}.`, file: (day: string) => `Hentet fra fil ${day}.` },
  plans: 'Læreplanene',
  since: (day: string) => `gjelder fra ${day}`,
  source: 'Inneholder data under norsk lisens for offentlige data (NLOD) tilgjengeliggjort av Utdanningsdirektoratet.',
  remove: 'Fjern læreplanen',
  removed: 'Læreplanen er fjernet. Kompetansemål som er valgt, står der de står.',
  loaded: (aims: number) => `Læreplanen er hentet: ${count(aims, 'kompetansemål', 'kompetansemål')}.`,
  udir: {
    heading: 'Hent fra Udir',
    why: 'Henter læreplanene som gjelder nå, fra Udirs åpne data. Nettleseren spør deg først om lov til å lese data.udir.no. Ingenting om deg, elever eller mål blir sendt, og tillatelsen blir gitt tilbake etterpå.',
    fetch: 'Hent fra Udir',
    again: 'Prøv igjen',
    stop: 'Stopp',
    fetching: 'Henter læreplanen fra Udir …',
    step: (done: number, all: number) => `${done} av ${all}`,
    refused: 'Du sa nei til å lese data.udir.no. Da kan du bruke en fil i stedet.',
    unreachable:
      'Udir svarte ikke. Læreplanen du hadde, er som før. Prøv igjen: det som alt er hentet, hentes ikke på nytt.',
    unexpected: 'Udir svarte noe annet enn ventet. Læreplanen du hadde, er som før.',
    stopped: 'Hentingen er stoppet. Læreplanen du hadde, er som før.',
    failed: 'Læreplanen kunne ikke lagres.',
  },
  file: {
    heading: 'Hent fra fil',
    why: 'En fil med kompetansemål: data fra Udirs Grep som JSON, eller en fil skolen har laget av dem.',
    field: 'Fil med læreplanen',
    tooBig: 'Filen er for stor til å være en læreplan.',
    unreadable: 'Filen kan ikke leses. Den skal være JSON.',
    unknown: 'Dette er ikke en fil med kompetansemål.',
    empty: 'Det er ingen gjeldende kompetansemål for grunnskolen i filen.',
  },
  aim: 'Kompetansemål',
  chosen: (code: string, grade: number) => `${code}, etter ${grade}. trinn`,
  likely: 'Kompetansemål som målet kan lede mot',
  noneLikely: 'Ingen kompetansemål ligner på dette målet. Søk etter et.',
  noAim: 'Ingen',
  search: 'Søk i kompetansemålene',
  found: (n: number) => (n === 0 ? 'Ingen treff.' : count(n, 'treff', 'treff')),
  gone: 'Læreplanen er fjernet. Målet har kompetansemålet det fikk.',
};
export type CurriculumWords = typeof nb;
