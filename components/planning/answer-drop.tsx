import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { attempt } from '../shared/toast.tsx';
import { arrivals, receive } from './arrivals.ts';
import { Arrived } from './arrived.tsx';

/** Whether files are dragged that nothing else on the page takes: a field for a file takes its own. */
const isOurs = ({ dataTransfer, defaultPrevented, target }: DragEvent): boolean =>
  !defaultPrevented &&
  dataTransfer?.types.includes('Files') === true &&
  !(target instanceof Element && target.closest('input[type="file"]'));

/** Takes answer files that are dropped anywhere on the page, and shows what has come. Stands once in the mappe. */
export const AnswerDrop = ({ pupils }: { pupils: Pupil[] }) => {
  const open = useStore();
  const over = useSignal(false);
  useEffect(() => {
    const drag = (event: DragEvent) => {
      over.value = isOurs(event);
      // Else the browser would open the file in place of the page.
      if (over.value) event.preventDefault();
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) over.value = false;
    };
    const drop = (event: DragEvent) => {
      over.value = false;
      if (!isOurs(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      attempt(() => receive(open, files));
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
