import { useEffect } from 'preact/hooks';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { attempt } from '../shared/toast.tsx';
import { useFileDrop } from '../shared/use-file-drop.ts';
import { ANSWER_FILES } from './answer-files.ts';
import { arrivals, receive } from './arrivals.ts';
import { Arrived } from './arrived.tsx';

/** Takes answer files that are dropped anywhere on the page, and shows what has come. Stands once in the mappe. */
export const AnswerDrop = ({ pupils }: { pupils: Pupil[] }) => {
  const open = useStore();
  const over = useFileDrop(ANSWER_FILES, (files) => attempt(() => receive(open, files)));
  useEffect(
    () => () => {
      // What has come names pupils: it does not outlast the store.
      arrivals.value = [];
    },
    [open],
  );
  return (
    <>
      {over.value && (
        <p class="drop-here" aria-hidden="true">
          {words.value.planning.dropHere}
        </p>
      )}
      {arrivals.value.length > 0 && <Arrived pupils={pupils} />}
    </>
  );
};
