import { useRef } from 'preact/hooks';
import { fileWords } from '../../lib/i18n/files/words.ts';

/** A button that opens the device's own choice of files. */
export const ChooseFile = ({ onFile }: { onFile: (file: File) => void }) => {
  const t = fileWords.value;
  const input = useRef<HTMLInputElement>(null);
  return (
    <p class="choose-file">
      <button type="button" class="quiet" onClick={() => input.current?.click()}>
        {t.choose}
      </button>
      <span class="hint">{t.orDrop}</span>
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,.pdf"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          // Else the same file could not be chosen once more.
          currentTarget.value = '';
        }}
      />
    </p>
  );
};
