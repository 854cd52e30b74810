import { count } from '../count.ts';

/** Words about plans in files, in bokmål. */
export const nb = {
  onPage: 'Filer på siden',
  fetch: (name: string) => `Hent mål fra «${name}»`,
  more: (n: number) => `Vis ${count(n, 'fil', 'filer')} til`,
  choose: 'Velg fil',
  orDrop: 'eller slipp en Word- eller PDF-fil her',
  dropHere: 'Slipp fila med planen her',
  fetching: (name: string) => `Henter «${name}» …`,
  page: (page: number, of: number) => `Leser side ${page} av ${of} …`,
  cancel: 'Avbryt',
  done: (name: string, n: number) => (n === 1 ? `Fant 1 mål i «${name}».` : `Fant ${n} mål i «${name}».`),
  none: (name: string) => `Fant ingen læringsmål i «${name}». Åpne fila, merk teksten og lim inn målene.`,
  cut: 'Fila er svært lang. Bare begynnelsen er lest.',
  viewer: {
    google:
      'Dokumentet vises av Google og kan ikke leses herfra. Merk teksten i dokumentet og lim den inn, eller last ned fila og slipp den her.',
    office:
      'Dokumentet vises av Microsoft og kan ikke leses herfra. Merk teksten i dokumentet og lim den inn, eller last ned fila og slipp den her.',
  },
  problem: {
    login: 'itslearning ber om innlogging. Logg inn på nytt og prøv igjen.',
    page: 'Lenken fører til en side, ikke rett til fila. Åpne fila i itslearning først, og hent målene derfra.',
    failed: 'Fila kunne ikke hentes. Last den ned og slipp den på panelet.',
    large: 'Fila er for stor til å leses her. Åpne den, og lim inn målene.',
    slow: 'Det tok for lang tid å lese fila. Åpne den, og lim inn målene.',
    other: 'Dette er verken Word (.docx) eller PDF. Lagre planen som en av dem, eller lim inn målene.',
    locked: 'Fila er låst med passord. Åpne den selv, og lim inn målene.',
    scanned: 'Fila er skannet: Den har bilder av tekst, men ingen tekst. Lim inn målene, eller skriv dem.',
    broken: 'Fila kunne ikke leses. Åpne den, og lim inn målene.',
    stopped: 'Fila ble ikke lest.',
  },
};

export type FileWords = typeof nb;
