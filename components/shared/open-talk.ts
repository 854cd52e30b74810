import type { App } from '../app.ts';

/** Shows a formal talk: in the mappe by its address, so that the way back works, in the panel in place of the screen. */
export const openTalk = (app: App, id: string): void => {
  if (location.pathname === '/mappe.html') location.hash = `talk=${id}`;
  else app.openTalkId.value = id;
};
