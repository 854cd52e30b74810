import { count } from '../count.ts';

/** What is said where notes on plans are kept, taken back, taken out and brought in. */
export const nb = {
  heading: 'Merknader i arbeidsplaner',
  restore: (plan: string, day: string) => `Hent tilbake merknaden i ${plan} ${day}`,
  webAnnotation: {
    heading: 'Merknader til andre verktøy',
    why: 'Web Annotation er en åpen standard for merknader på nettsider. Merknadene i utvalget over kommer med. Filen er ikke låst.',
    withNames: 'Ta med navnene på elevene',
    none: 'Ingen merknader i dette utvalget.',
    download: 'Merknader som Web Annotation (JSON-LD)',
  },
  unread: (notes: number) => `${count(notes, 'merknad', 'merknader')} i filen kan ikke leses og blir ikke med.`,
};

export type NoteKeeping = typeof nb;
