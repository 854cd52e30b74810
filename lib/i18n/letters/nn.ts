import type { LetterText } from './letter-text.ts';

export const nn: LetterText = {
  heading: {
    utviklingssamtale: 'Innkalling til utviklingssamtale',
    elevsamtale: 'Innkalling til elevsamtale',
    both: 'Innkalling til utviklingssamtale og elevsamtale',
  },
  to: {
    utviklingssamtale: (name) => `Til ${name} og føresette`,
    elevsamtale: (name) => `Til ${name}`,
    both: (name) => `Til ${name} og føresette`,
  },
  intro: {
    utviklingssamtale: (name) =>
      `Velkomen til ein samtale om den faglege og sosiale utviklinga til ${name}. Vi ser på det som er avtalt tidlegare, og avtaler nye mål saman.`,
    elevsamtale: () =>
      'Velkomen til ein samtale om læringa di. Vi ser på kva du får til, kva du vil bli betre i, og avtaler nye mål saman.',
    both: (name) =>
      `Velkomen til ein samtale om læringa og den sosiale utviklinga til ${name}. Først snakkar elev og lærar saman, så er dei føresette med. Vi avtaler nye mål saman.`,
  },
  when: 'Når',
  at: (day, time) => `${day} kl. ${time}`,
  timeLater: 'klokkeslett blir avtalt',
  long: 'Kor lenge',
  minutes: (n) => `${n} minutt`,
  where: 'Kvar',
  placeLater: 'Du får beskjed seinare',
  who: 'Kven',
  takePart: {
    utviklingssamtale: 'Elev, føresette og kontaktlærar',
    elevsamtale: 'Elev og kontaktlærar',
    both: 'Elev, føresette og kontaktlærar',
  },
  think: 'Å tenkje gjennom på førehand',
  pupilThinks: 'Eleven',
  homeThinks: 'Heimen',
  right: 'Elevar som er 12 år eller eldre, har rett til å vere med i samtalen (opplæringslova §\u00a011\u20111).',
  answer: 'Svar',
  answerDefault: 'Gi beskjed til kontaktlæraren om tida passar, eller om de ønskjer ei anna tid.',
  prepare: {
    elev: (name) => `Førebuing til samtalen, for ${name}`,
    hjem: (name) => `Førebuing til samtalen om ${name}, for heimen`,
  },
  goal: 'Mål',
  returnPaper: 'Ta med arket til samtalen, eller lever det til kontaktlæraren på førehand.',
  colleague: {
    title: 'Bidrag frå faglærar',
    lines: ['Skriv kort: kva meistrar eleven, og kva er neste steg? Det du skriv, kan bli delt med elev og heim.'],
    subject: 'Fag',
    teacher: 'Namnet ditt',
  },
  form: {
    intro:
      'Svar på det du vil. Når du er ferdig, lagrar du svara i ei lita fil og sender ho til læraren slik de har avtalt.',
    kept: 'Ingenting blir sendt av seg sjølv. Det du skriv, blir på denne eininga til du tømmer skjemaet.',
    noScript:
      'Her kan ikkje skjemaet lagre svar. Opne fila i ein vanleg nettlesar, til dømes Chrome, Edge, Firefox eller Safari.',
    save: 'Lagre svara',
    clear: 'Tøm skjemaet',
    nothing: 'Fyll ut noko først.',
    saved: 'Svara er lagra i ei fil blant nedlastingane. Send den fila til læraren.',
    cleared: 'Skjemaet er tømt.',
    subject: 'Fag',
    moreRows: 'Eitt fag til',
    noGoals: 'Ingen mål er sette opp på førehand.',
  },
};
