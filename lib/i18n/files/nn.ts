import { count } from '../count.ts';
import type { FileWords } from './nb.ts';

/** Words about plans in files, in nynorsk. */
export const nn: FileWords = {
  onPage: 'Filer på sida',
  fetch: (name) => `Hent mål frå «${name}»`,
  more: (n) => `Vis ${count(n, 'fil', 'filer')} til`,
  choose: 'Vel fil',
  orDrop: 'eller slepp ei Word- eller PDF-fil her',
  dropHere: 'Slepp fila med planen her',
  fetching: (name) => `Hentar «${name}» …`,
  page: (page, of) => `Les side ${page} av ${of} …`,
  cancel: 'Avbryt',
  done: (name, n) => `Fann ${n} mål i «${name}».`,
  none: (name) => `Fann ingen læringsmål i «${name}». Opne fila, merk teksten og lim inn måla.`,
  cut: 'Fila er svært lang. Berre byrjinga er lesen.',
  viewer: {
    google:
      'Dokumentet blir vist av Google og kan ikkje lesast herifrå. Merk teksten i dokumentet og lim han inn, eller last ned fila og slepp ho her.',
    office:
      'Dokumentet blir vist av Microsoft og kan ikkje lesast herifrå. Merk teksten i dokumentet og lim han inn, eller last ned fila og slepp ho her.',
  },
  problem: {
    login: 'itslearning ber om innlogging. Logg inn på nytt og prøv igjen.',
    page: 'Lenkja fører til ei side, ikkje rett til fila. Opne fila i itslearning først, og hent måla derifrå.',
    failed: 'Fila kunne ikkje hentast. Last ho ned og slepp ho på panelet.',
    large: 'Fila er for stor til å lesast her. Opne ho, og lim inn måla.',
    slow: 'Det tok for lang tid å lese fila. Opne ho, og lim inn måla.',
    other: 'Dette er verken Word (.docx) eller PDF. Lagre planen som ein av dei, eller lim inn måla.',
    locked: 'Fila er låst med passord. Opne ho sjølv, og lim inn måla.',
    scanned: 'Fila er skanna: Ho har bilete av tekst, men ingen tekst. Lim inn måla, eller skriv dei.',
    broken: 'Fila kunne ikkje lesast. Opne ho, og lim inn måla.',
    stopped: 'Fila vart ikkje lesen.',
  },
};
