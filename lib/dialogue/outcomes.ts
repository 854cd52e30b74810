/** How an agreement went. What is carried on (`videreføres`) stays open, to be looked at again on its new day. */
export const OUTCOMES = ['nådd', 'delvis', 'ikke nådd', 'videreføres'] as const;
export type Outcome = (typeof OUTCOMES)[number];
