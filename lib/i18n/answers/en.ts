import type { AnswersWords } from './nb.ts';

export const answers: AnswersWords = {
  clear: 'Remove the answer',
  clearOf: (question) => `Remove the answer: ${question}`,
  noGoals: 'The goals to be rated come here once they are chosen.',
  subject: 'Subject',
  noSubject: 'No subject',
  addSubject: 'Add subject',
  removeSubject: (subject) => `Remove the subject ${subject}`,
};
