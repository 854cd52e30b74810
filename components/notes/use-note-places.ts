import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type NotePlace, placesOfNotes } from '../../lib/page/notes-of-tab.ts';
import { useApp } from '../app.ts';

/** Where notes stand in the page, by their ids; asked again when the page changes or shows notes anew. */
export const useNotePlaces = (): ReadonlyMap<string, NotePlace> => {
  const { tabId, tabPlan, notesShown } = useApp();
  const places = useSignal<ReadonlyMap<string, NotePlace>>(new Map());
  useEffect(() => {
    if (tabId === null) return;
    let isNewest = true;
    const show = (found: ReadonlyMap<string, NotePlace>) => {
      if (isNewest) places.value = found;
    };
    // A page that can't be asked shows none.
    placesOfNotes(tabId).then(show, () => show(new Map()));
    return () => {
      isNewest = false;
    };
  }, [tabId, tabPlan.reading.value, notesShown.value]);
  return places.value;
};
