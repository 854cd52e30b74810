import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** Whether files are dragged that nothing else on the page takes: a field for a file takes its own. */
const isOurs = ({ dataTransfer, defaultPrevented, target }: DragEvent): boolean =>
  !defaultPrevented &&
  dataTransfer?.types.includes('Files') === true &&
  !(target instanceof Element && target.closest('input[type="file"]'));

/**
 * Takes files that are dropped anywhere on the page.
 * @param inputs what `onFiles` leans on
 * @returns whether files are dragged over the page
 */
export const useFileDrop = (onFiles: (files: File[]) => void, inputs: readonly unknown[]): ReadonlySignal<boolean> => {
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
      onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', drag);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', drag);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, inputs);
  return over;
};
