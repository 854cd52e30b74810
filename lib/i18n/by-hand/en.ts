import type { ByHandText } from './nb.ts';

export const en: ByHandText = {
  heading: 'Goals you marked or pasted',
  text: (n) => `Goal ${n}`,
  subject: (n) => `Subject of goal ${n}`,
  kind: (n) => `Kind of goal ${n}`,
  remove: (text) => `Remove the goal “${text}”`,
  join: (text) => `Join to the goal above: “${text}”`,
  joinShort: 'Join to the goal above',
  splitHint: 'Enter splits the goal where the cursor stands.',
  use: (n) => (n === 1 ? 'Use the goal' : `Use ${n} goals`),
};
