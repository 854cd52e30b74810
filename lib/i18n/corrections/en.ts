import type { CorrectionText } from './nb.ts';

export const en: CorrectionText = {
  begin: 'Correct the goals',
  end: 'Done correcting',
  edit: 'Correct',
  editGoal: (text) => `Correct the goal “${text}”`,
  dismiss: 'No goal',
  dismissGoal: (text) => `No goal: “${text}”`,
  dismissed: 'Hidden in this plan.',
  corrected: 'Corrected in this plan.',
  text: 'The goal',
  subject: 'Subject',
  kind: 'Kind',
  hidden: (n) => (n === 1 ? '1 hidden goal' : `${n} hidden goals`),
  bringBack: (text) => `Restore “${text}”`,
};
