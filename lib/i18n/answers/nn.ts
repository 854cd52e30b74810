import type { AnswersWords } from './nb.ts';

export const answers: AnswersWords = {
  clear: 'Fjern svaret',
  clearOf: (question) => `Fjern svaret: ${question}`,
  noGoals: 'Måla som skal vurderast, kjem hit når dei er valde.',
  subject: 'Fag',
  noSubject: 'Utan fag',
  addSubject: 'Legg til fag',
  removeSubject: (subject) => `Fjern faget ${subject}`,
};
