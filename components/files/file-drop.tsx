import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { fileWords } from '../../lib/i18n/files/words.ts';

const isOurs = ({ dataTransfer, defaultPrevented }: DragEvent): boolean =>
  !defaultPrevented && dataTransfer?.types.includes('Files') === true;

/** Takes a file that is dropped anywhere on the panel. */
export const FileDrop = ({ onFile }: { onFile: (file: File) => void }) => {
  const over = useSignal(false);
  useEffect(() => {
    const drag = (event: DragEvent) => {
      over.value = isOurs(event);
      // Else the browser would open the file in place of the panel.
      if (over.value) event.preventDefault();
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) over.value = false;
    };
    const drop = (event: DragEvent) => {
      over.value = false;
      if (!isOurs(event)) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    };
    document.addEventListener('dragover', drag);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', drag);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [onFile]);
  return over.value ? (
    <p class="drop-here" aria-hidden="true">
      {fileWords.value.dropHere}
    </p>
  ) : null;
};
