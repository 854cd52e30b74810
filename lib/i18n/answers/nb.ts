/** What the fields of any form say of themselves; what a form asks stands in the form. */
export const answers = {
  clear: 'Fjern svaret',
  clearOf: (question: string) => `Fjern svaret: ${question}`,
  noGoals: 'Målene som skal vurderes, kommer hit når de er valgt.',
  subject: 'Fag',
  noSubject: 'Uten fag',
  addSubject: 'Legg til fag',
  removeSubject: (subject: string) => `Fjern faget ${subject}`,
  advice: 'Råd',
  does: { elev: 'Eleven', hjem: 'Hjemmet', skole: 'Skolen' },
  sentHome: (day: string) => `Sendt hjem ${day}`,
  tellRektor: (day: string) => `Rektor skal få vite det innen ${day}`,
  rektorTold: (day: string) => `Rektor fikk vite det ${day}`,
  oral: 'muntlig',
  roles: { kontaktlærer: 'kontaktlærer', faglærer: 'faglærer', elev: 'elev', foresatt: 'foresatt', annen: 'annen' },
  pieces: { participants: 'Til stede', contributions: 'Bidrag fra faglærer', doubt: 'Tvil om utbyttet' },
  states: { invitert: 'Invitert', avtalt: 'Avtalt', 'takket nei': 'Takket nei' },
};

export type AnswersWords = typeof answers;
