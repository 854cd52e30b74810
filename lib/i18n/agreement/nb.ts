/** What is said about the written agreement. */
export const agreement = {
  heading: 'Avtalen',
};

export type AgreementWords = typeof agreement;
