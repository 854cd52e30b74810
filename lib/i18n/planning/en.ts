import type { Planning } from './nb.ts';

export const planning: Planning = {
  heading: 'Formal talks',
};
