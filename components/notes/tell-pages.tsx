import { useEffect } from 'preact/hooks';
import { askBackground } from '../../lib/page/ask-background.ts';
import { keepMarks } from '../../lib/page/notes-of-tab.ts';
import { useApp, useStore } from '../app.ts';

/**
 * Tells pages where notes are for as long as the store is open, and lets the panel's own page offer to write one. Shows
 * nothing itself.
 */
export const TellPages = () => {
  const { tabId } = useApp();
  const { vault, store } = useStore();
  useEffect(
    () =>
      store.follow(
        () => store.allAnnotations(vault),
        // Pages show what they showed before where nobody hears this: the extension was updated under this page.
        (notes) => void keepMarks(notes.filter(({ selector }) => selector !== null)).catch(() => null),
      ),
    [vault],
  );
  useEffect(() => {
    // A tab that is gone or left itslearning has no text to mark.
    if (tabId !== null) void askBackground({ type: 'offer-notes', tabId }).catch(() => null);
  }, [tabId]);
  return null;
};
