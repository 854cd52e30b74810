import type { AnswersWords } from './nb.ts';

export const answers: AnswersWords = {
  clear: 'Remove the answer',
  clearOf: (question) => `Remove the answer: ${question}`,
  noGoals: 'The goals to be rated come here once they are chosen.',
  subject: 'Subject',
  noSubject: 'No subject',
  addSubject: 'Add subject',
  removeSubject: (subject) => `Remove the subject ${subject}`,
  advice: 'Advice',
  does: { elev: 'The pupil', hjem: 'The home', skole: 'The school' },
  sentHome: (day) => `Sent home ${day}`,
  tellRektor: (day) => `The headteacher is to be told by ${day}`,
  rektorTold: (day) => `The headteacher was told ${day}`,
  oral: 'told',
  roles: {
    kontaktlærer: 'contact teacher',
    faglærer: 'subject teacher',
    elev: 'pupil',
    foresatt: 'guardian',
    annen: 'other',
  },
  pieces: {
    participants: 'Present',
    contributions: 'Contribution of subject teacher',
    doubt: 'Doubt about the outcome',
  },
  states: { invitert: 'Invited', avtalt: 'Agreed', 'takket nei': 'Declined' },
};
