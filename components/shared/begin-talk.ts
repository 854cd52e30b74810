import { today } from '../../lib/dialogue/calendar.ts';
import { emptyForm, hasContent } from '../../lib/dialogue/fill-in.ts';
import { folderWords } from '../../lib/i18n/folder/words.ts';
import type { App } from '../app.ts';
import { showInMappe } from './show-in-mappe.ts';
import { say } from './toast.tsx';

/** Shows the new talk with a pupil chosen; one that is being written about someone else is shown as it is. */
export const beginTalk = ({ form }: App, pupilId: string): void => {
  const busy = hasContent(form.peek());
  // What is being written about someone else is not taken from them.
  if (busy && form.peek().pupilIds.join() !== pupilId) say(folderWords.value.busy);
  else if (!busy) form.value = { ...emptyForm(today()), pupilIds: [pupilId] };
  showInMappe('log');
};
