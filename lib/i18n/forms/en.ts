import type { Forms } from './nb.ts';

export const forms: Forms = {
  heading: 'Forms',
};
