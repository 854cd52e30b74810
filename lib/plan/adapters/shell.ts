import type { Adapter } from '../adapter.ts';

/** The classic shell: course title and menus around a frame that holds the page itself. No plan stands in it. */
export const shell: Adapter = {
  kind: 'shell',
  concerns: ({ root }) => root.querySelector('iframe#ctl00_ContentAreaIframe') !== null,
  // biome-ignore lint/correctness/useYield: there is nothing to read
  *plans() {
    return [];
  },
};
