import type { LetterText } from './letter-text.ts';

export const nb: LetterText = {
  heading: {
    utviklingssamtale: 'Innkalling til utviklingssamtale',
    elevsamtale: 'Innkalling til elevsamtale',
    both: 'Innkalling til utviklingssamtale og elevsamtale',
  },
  to: {
    utviklingssamtale: (name) => `Til ${name} og foresatte`,
    elevsamtale: (name) => `Til ${name}`,
    both: (name) => `Til ${name} og foresatte`,
  },
  intro: {
    utviklingssamtale: (name) =>
      `Velkommen til en samtale om den faglige og sosiale utviklingen til ${name}. Vi ser på det som er avtalt tidligere, og avtaler nye mål sammen.`,
    elevsamtale: () =>
      'Velkommen til en samtale om læringen din. Vi ser på hva du får til, hva du vil bli bedre i, og avtaler nye mål sammen.',
    both: (name) =>
      `Velkommen til en samtale om læringen og den sosiale utviklingen til ${name}. Først snakker elev og lærer sammen, så er de foresatte med. Vi avtaler nye mål sammen.`,
  },
  when: 'Når',
  at: (day, time) => `${day} kl. ${time}`,
  timeLater: 'klokkeslett avtales',
  long: 'Hvor lenge',
  minutes: (n) => `${n} minutter`,
  where: 'Hvor',
  placeLater: 'Gis beskjed om senere',
  who: 'Hvem',
  takePart: {
    utviklingssamtale: 'Elev, foresatte og kontaktlærer',
    elevsamtale: 'Elev og kontaktlærer',
    both: 'Elev, foresatte og kontaktlærer',
  },
  think: 'Å tenke gjennom på forhånd',
  pupilThinks: 'Eleven',
  homeThinks: 'Hjemmet',
  // No-break space and hyphen: a section is not parted at the end of a line.
  right: 'Elever som er 12 år eller eldre, har rett til å være med i samtalen (opplæringslova §\u00a011\u20111).',
  answer: 'Svar',
  answerDefault: 'Gi beskjed til kontaktlæreren om tiden passer, eller om dere ønsker en annen tid.',
  prepare: {
    elev: (name) => `Forberedelse til samtalen, for ${name}`,
    hjem: (name) => `Forberedelse til samtalen om ${name}, for hjemmet`,
  },
  goal: 'Mål',
  returnPaper: 'Ta med arket til samtalen, eller lever det til kontaktlæreren på forhånd.',
  colleague: {
    title: 'Bidrag fra faglærer',
    lines: ['Skriv kort: hva mestrer eleven, og hva er neste steg? Det du skriver, kan bli delt med elev og hjem.'],
    subject: 'Fag',
    teacher: 'Ditt navn',
  },
  form: {
    intro:
      'Svar på det du vil. Når du er ferdig, lagrer du svarene i en liten fil og sender den til læreren slik dere har avtalt.',
    kept: 'Ingenting sendes av seg selv. Det du skriver, blir på denne enheten til du tømmer skjemaet.',
    noScript:
      'Her kan ikke skjemaet lagre svar. Åpne filen i en vanlig nettleser, for eksempel Chrome, Edge, Firefox eller Safari.',
    save: 'Lagre svarene',
    clear: 'Tøm skjemaet',
    nothing: 'Fyll ut noe først.',
    saved: 'Svarene er lagret i en fil blant nedlastingene. Send den filen til læreren.',
    cleared: 'Skjemaet er tømt.',
    subject: 'Fag',
    moreRows: 'Ett fag til',
    noGoals: 'Ingen mål er satt opp på forhånd.',
  },
};
