/** What is said about a formal talk while it is held. */
export const conversation = {
  heading: 'Samtalen',
};

export type Conversation = typeof conversation;
