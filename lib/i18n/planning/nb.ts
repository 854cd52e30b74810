/** What is said about planning of formal talks: slots, invitations, preparation. */
export const planning = {
  heading: 'Formelle samtaler',
};

export type Planning = typeof planning;
