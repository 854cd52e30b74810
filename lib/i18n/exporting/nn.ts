import { count } from '../count.ts';
import type { nb } from './nb.ts';

export const nn: typeof nb = {
  heading: 'Eksport',
  intro: 'Fila er i JSON og blir lagra på denne maskina. Ho er ikkje låst: alle som får tak i ho, kan lese ho.',
  whose: 'Elev',
  allPupils: 'Alle elevar',
  when: 'Periode',
  allTime: 'Alt',
  halfYear: 'Dette halvåret',
  schoolYear: 'Dette skuleåret',
  between: 'Frå og til',
  from: 'Frå og med',
  to: 'Til og med',
  wrongPeriod: 'Til-datoen er før frå-datoen. Endre ein av dei.',
  download: 'Lagre fila',
  summary: (dialogues, pupils, notes) =>
    `${count(dialogues, 'samtale', 'samtalar')} med ${count(pupils, 'elev', 'elevar')}, ${count(notes, 'merknad', 'merknader')}`,
  nothing: 'Ingen samtalar, merknader eller elevar å eksportere i dette utvalet.',
  done: (file) => `${file} er lagra i nedlastingsmappa.`,
  schema: 'Formatet er skildra i eit JSON-skjema.',
};
