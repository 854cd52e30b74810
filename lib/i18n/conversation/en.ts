import type { Conversation } from './nb.ts';

export const conversation: Conversation = {
  heading: 'The talk',
};
