import { fileWords } from '../../lib/i18n/files/words.ts';
import { useFileDrop } from '../shared/use-file-drop.ts';

const PLAN = /(pdf|docx|wordprocessingml\.document)$/i;

/** Takes a file that is dropped anywhere on the panel. */
export const FileDrop = ({ onFile }: { onFile: (file: File) => void }) => {
  const over = useFileDrop(PLAN, ([file]) => file && onFile(file));
  return over.value ? (
    <p class="drop-here" aria-hidden="true">
      {fileWords.value.dropHere}
    </p>
  ) : null;
};
