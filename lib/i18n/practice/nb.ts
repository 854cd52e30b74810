/** What is said about the teacher's own check, and duties. */
export const practice = {
  heading: 'Egenvurdering av praksis',
};

export type Practice = typeof practice;
