import type { Practice } from './nb.ts';

export const practice: Practice = {
  heading: 'Own practice',
};
