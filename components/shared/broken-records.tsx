import { words } from '../../lib/i18n/language.ts';
import { openStoreOf, useApp } from '../app.ts';
import { Notice } from './notice.tsx';

/** Tells how many records could not be opened and were set aside, and what to do. */
export const BrokenRecords = () => {
  const count = openStoreOf(useApp().opened.value)?.vault.broken.value.size ?? 0;
  return count > 0 ? <Notice alert>{words.value.lock.broken(count)}</Notice> : null;
};
