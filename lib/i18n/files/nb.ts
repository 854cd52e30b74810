import { count } from '../count.ts';

/** Words about plans in files, in bokmål. */
export const nb = {
  onPage: 'Filer på siden',
  fetch: (name: string) => `Hent mål fra «${name}»`,
  more: (n: number) => `Vis ${count(n, 'fil', 'filer')} til`,
  choose: 'Velg fil',
  orDrop: 'eller slipp en Word- eller PDF-fil her',
  dropHere: 'Slipp filen med planen her',
  fetching: (name: string) => `Henter «${name}» …`,
  page: (page: number, of: number) => `Leser side ${page} av ${of} …`,
  cancel: 'Avbryt',
  done: (name: string, n: number) => (n === 1 ? `Fant 1 mål i «${name}».` : `Fant ${n} mål i «${name}».`),
  none: (name: string) => `Fant ingen læringsmål i «${name}». Åpne filen, merk teksten og lim inn målene.`,
  cut: 'Filen er svært lang. Bare begynnelsen er lest.',
  viewer: {
    google:
      'Dokumentet vises av Google og kan ikke leses herfra. Merk teksten i dokumentet og lim den inn, eller last ned filen og slipp den her.',
    office:
      'Dokumentet vises av Microsoft og kan ikke leses herfra. Merk teksten i dokumentet og lim den inn, eller last ned filen og slipp den her.',
  },
  problem: {
    login: 'itslearning ber om innlogging. Logg inn på nytt og prøv igjen.',
    page: 'Lenken fører til en side, ikke rett til filen. Åpne filen i itslearning først, og hent målene derfra.',
    failed: 'Filen kunne ikke hentes. Last den ned og slipp den på panelet.',
    large: 'Filen er for stor til å leses her. Åpne den, og lim inn målene.',
    slow: 'Det tok for lang tid å lese filen. Åpne den, og lim inn målene.',
    other: 'Dette er verken Word (.docx) eller PDF. Lagre planen som en av dem, eller lim inn målene.',
    locked: 'Filen er låst med passord. Åpne den selv, og lim inn målene.',
    scanned: 'Filen er skannet: Den har bilder av tekst, men ingen tekst. Lim inn målene, eller skriv dem.',
    broken: 'Filen kunne ikke leses. Åpne den, og lim inn målene.',
    stopped: 'Filen ble ikke lest.',
  },
};

export type FileWords = typeof nb;
