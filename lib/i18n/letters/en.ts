import type { LetterText } from './letter-text.ts';

export const en: LetterText = {
  heading: {
    utviklingssamtale: 'Invitation to a conference',
    elevsamtale: 'Invitation to a pupil conference',
    both: 'Invitation to a conference with pupil and home',
  },
  to: {
    utviklingssamtale: (name) => `To ${name} and guardians`,
    elevsamtale: (name) => `To ${name}`,
    both: (name) => `To ${name} and guardians`,
  },
  intro: {
    utviklingssamtale: (name) =>
      `Welcome to a talk about the academic and social development of ${name}. We look at what was agreed before, and agree on new goals together.`,
    elevsamtale: () =>
      'Welcome to a talk about your learning. We look at what you can do, what you want to become better at, and agree on new goals together.',
    both: (name) =>
      `Welcome to a talk about the learning and social development of ${name}. First pupil and teacher talk together, then the guardians join. We agree on new goals together.`,
  },
  when: 'When',
  at: (day, time) => `${day} at ${time}`,
  timeLater: 'time to be agreed',
  long: 'How long',
  minutes: (n) => `${n} minutes`,
  where: 'Where',
  placeLater: 'You will be told later',
  who: 'Who',
  takePart: {
    utviklingssamtale: 'Pupil, guardians and contact teacher',
    elevsamtale: 'Pupil and contact teacher',
    both: 'Pupil, guardians and contact teacher',
  },
  think: 'To think about beforehand',
  pupilThinks: 'The pupil',
  homeThinks: 'The home',
  right:
    'Pupils who are 12 or older have the right to take part in the talk (the Education Act, section\u00a011\u20111).',
  answer: 'Your answer',
  answerDefault: 'Let the contact teacher know whether the time suits you, or whether you would like another one.',
  prepare: {
    elev: (name) => `Preparing for the talk: ${name}`,
    hjem: (name) => `Preparing for the talk about ${name}: the home`,
  },
  goal: 'Goal',
  returnPaper: 'Bring this sheet to the talk, or hand it to the contact teacher beforehand.',
  colleague: {
    title: 'Contribution of a subject teacher',
    lines: [
      'Keep it short: what does the pupil master, and what is the next step? What you write may be shared with pupil and home.',
    ],
    subject: 'Subject',
    teacher: 'Your name',
  },
  form: {
    intro:
      'Answer what you like. When you are done, save the answers in a small file and send it to the teacher as you have agreed.',
    kept: 'Nothing is sent by itself. What you write stays on this device until you clear the form.',
    noScript:
      'The form can’t save answers here. Open the file in an ordinary browser such as Chrome, Edge, Firefox or Safari.',
    save: 'Save the answers',
    clear: 'Clear the form',
    nothing: 'Fill in something first.',
    saved: 'The answers are saved in a file among your downloads. Send that file to the teacher.',
    cleared: 'The form is cleared.',
    subject: 'Subject',
    moreRows: 'One more subject',
    noGoals: 'No goals are set up beforehand.',
  },
};
