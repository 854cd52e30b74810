import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { attempt } from '../shared/toast.tsx';
import { arrivals, receive } from './arrivals.ts';
import { Arrived } from './arrived.tsx';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Takes answer files that are dropped anywhere on the page, and shows what has come. Stands once in the mappe. */
export const AnswerDrop = ({ pupils }: { pupils: Pupil[] }) => {
  const open = useStore();
  const over = useSignal(false);
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Else the browser would open the file in place of the page.
      event.preventDefault();
      over.value = event.type === 'dragover';
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) over.value = false;
    };
    const drop = (event: DragEvent) => {
      drag(event);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) attempt(() => receive(open, files));
    };
    document.addEventListener('dragover', drag);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', drag);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
      // What has come names pupils: it does not outlast the store.
      arrivals.value = [];
    };
  }, [open]);
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
