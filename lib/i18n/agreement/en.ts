import type { AgreementWords } from './nb.ts';

export const agreement: AgreementWords = {
  heading: 'The agreement',
};
