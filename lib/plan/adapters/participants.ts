import type { Adapter } from '../adapter.ts';

const ADDRESS = /^\/(?:courseparticipantsv2|course\/participants|person)(?:\/|\.aspx|$)/;

/** A page of people: names and roles, never a plan. */
export const participants: Adapter = {
  kind: 'participants',
  concerns: ({ path, root }) => ADDRESS.test(path) || root.querySelector('.tabsframe .ccl-accordion-section') !== null,
  // biome-ignore lint/correctness/useYield: there is nothing to read
  *plans() {
    return [];
  },
};
