import type { ExplanationText } from './nb.ts';

export const en: ExplanationText = {
  switch: 'Show in the panel why each line of the plan was taken or left (for developers)',
  heading: 'How the page was read',
  lines: (taken, all) => `${taken} of ${all} lines became goals`,
  taken: 'Goal',
  left: 'No goal',
  under: (heading) => `under “${heading}”`,
  failed: 'The page could not be read again.',
  why: {
    'under-goals': 'stands under a heading that says goals',
    'form-among-topics': 'has the form of a goal, among other things that have not',
    'own-form': 'is worded as a goal',
    'goes-on': 'goes on with the goal before it',
    heading: 'is a heading or a lead-in',
    'under-other': 'stands under a heading that says something else than goals',
    'no-form': 'is not worded as a goal, and no heading says goals',
    'no-goal': 'is a page number, a time, a message, a weekday or a contact',
    question: 'is a question',
    names: 'looks like names',
    'one-word': 'is a single word',
    homework: 'begins like homework',
    'class-work': 'tells what the class does',
    long: 'is too long for a goal',
    twice: 'stands in the same subject already',
    full: 'came after there were enough goals',
  },
};
