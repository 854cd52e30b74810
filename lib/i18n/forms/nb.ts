/** What is said about the school's forms: choosing, bringing in, editing; and filling in any form. */
export const forms = {
  heading: 'Skjemaer',
};

export type Forms = typeof forms;
