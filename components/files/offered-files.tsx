import { useSignal } from '@preact/signals';
import { fileWords } from '../../lib/i18n/files/words.ts';
import type { PlanFile } from '../../lib/plan/reading.ts';

const AT_FIRST = 3;

/** The files on the page, those that it shows first. */
export const OfferedFiles = ({ files, onFetch }: { files: readonly PlanFile[]; onFetch: (file: PlanFile) => void }) => {
  const t = fileWords.value;
  const all = useSignal(false);
  if (files.length === 0) return null;
  const offered = all.value ? files : files.slice(0, AT_FIRST);
  const more = files.length - offered.length;
  return (
    <ul class="offered-files" aria-label={t.onPage}>
      {offered.map((file) => (
        <li key={file.url}>
          <button type="button" onClick={() => onFetch(file)}>
            {t.fetch(file.name)}
          </button>
        </li>
      ))}
      {more > 0 && (
        <li>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              all.value = true;
            }}
          >
            {t.more(more)}
          </button>
        </li>
      )}
    </ul>
  );
};
