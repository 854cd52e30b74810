import type { AnswersWords } from './nb.ts';

export const answers: AnswersWords = {
  clear: 'Fjern svaret',
  clearOf: (question) => `Fjern svaret: ${question}`,
  noGoals: 'Måla som skal vurderast, kjem hit når dei er valde.',
  subject: 'Fag',
  noSubject: 'Utan fag',
  addSubject: 'Legg til fag',
  removeSubject: (subject) => `Fjern faget ${subject}`,
  advice: 'Råd',
  does: { elev: 'Eleven', hjem: 'Heimen', skole: 'Skulen' },
  sentHome: (day) => `Sendt heim ${day}`,
  tellRektor: (day) => `Rektor skal få vite det innan ${day}`,
  rektorTold: (day) => `Rektor fekk vite det ${day}`,
  oral: 'munnleg',
  roles: { kontaktlærer: 'kontaktlærar', faglærer: 'faglærar', elev: 'elev', foresatt: 'føresett', annen: 'annan' },
  pieces: { participants: 'Til stades', contributions: 'Bidrag frå faglærar', doubt: 'Tvil om utbyttet' },
  states: { invitert: 'Invitert', avtalt: 'Avtalt', 'takket nei': 'Takka nei' },
};
