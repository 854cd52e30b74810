import { count } from '../count.ts';

/** What is said where something is saved as a file for others. */
export const nb = {
  heading: 'Eksport',
  intro: 'Filen er i JSON og lagres på denne maskinen. Den er ikke låst: alle som får tak i den, kan lese den.',
  whose: 'Elev',
  allPupils: 'Alle elever',
  when: 'Periode',
  allTime: 'Alt',
  halfYear: 'Dette halvåret',
  schoolYear: 'Dette skoleåret',
  between: 'Fra og til',
  from: 'Fra og med',
  to: 'Til og med',
  wrongPeriod: 'Til-datoen er før fra-datoen. Endre en av dem.',
  download: 'Lagre filen',
  summary: (dialogues: number, pupils: number, notes: number) =>
    `${count(dialogues, 'samtale', 'samtaler')} med ${count(pupils, 'elev', 'elever')}, ${count(notes, 'merknad', 'merknader')}`,
  nothing: 'Ingen samtaler, merknader eller elever å eksportere i dette utvalget.',
  done: (file: string) => `${file} er lagret i nedlastingsmappen.`,
  schema: 'Formatet er beskrevet i et JSON-skjema.',
};
