import { askBackground } from '../../lib/page/ask-background.ts';

/** Shows a section of the mappe: here where this is the mappe, else in a tab of its own. */
export const showInMappe = (section: string): void => {
  if (location.pathname === '/mappe.html') location.hash = section;
  else void askBackground({ type: 'open-mappe', section });
};
