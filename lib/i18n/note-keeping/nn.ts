import { count } from '../count.ts';
import type { NoteKeeping } from './nb.ts';

export const nn: NoteKeeping = {
  heading: 'Merknader i arbeidsplanar',
  restore: (plan, day) => `Hent tilbake merknaden i ${plan} ${day}`,
  webAnnotation: {
    heading: 'Merknader til andre verktøy',
    why: 'Web Annotation er ein open standard for merknader på nettsider. Merknadene i utvalet over kjem med. Fila er ikkje låst.',
    withNames: 'Ta med namna på elevane',
    none: 'Ingen merknader i dette utvalet.',
    download: 'Merknader som Web Annotation (JSON-LD)',
  },
  unread: (notes) => `${count(notes, 'merknad', 'merknader')} i fila kan ikkje lesast og blir ikkje med.`,
};
