/** What the fields of any form say of themselves; what a form asks stands in the form. */
export const answers = {
  clear: 'Fjern svaret',
  clearOf: (question: string) => `Fjern svaret: ${question}`,
  noGoals: 'Målene som skal vurderes, kommer hit når de er valgt.',
  subject: 'Fag',
  noSubject: 'Uten fag',
  addSubject: 'Legg til fag',
  removeSubject: (subject: string) => `Fjern faget ${subject}`,
};

export type AnswersWords = typeof answers;
