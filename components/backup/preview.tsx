import { useSignal } from '@preact/signals';
import type { Prefer } from '../../lib/dialogue/merge.ts';
import type { PupilPreview } from '../../lib/dialogue/merge-preview.ts';
import { words } from '../../lib/i18n/language.ts';
import { noteKeepingWords } from '../../lib/i18n/note-keeping/words.ts';
import type { Progress } from '../../lib/store/seal-plan.ts';
import { focusHere } from '../shared/focus-here.ts';

type Props = {
  lines: PupilPreview[];
  /** Notes in the file that can't be read. */
  unread: number;
  prefer: Prefer;
  onPrefer: (prefer: Prefer) => void;
  onBringIn: (onProgress: Progress) => Promise<void>;
  onCancel: () => void;
};

/** What bringing in a file would do, a line for each pupil, and the choice to do it or not. */
export const Preview = ({ lines, unread, prefer, onPrefer, onBringIn, onCancel }: Props) => {
  const t = words.value.backup;
  const progress = useSignal<{ done: number; all: number } | null>(null);
  const busy = progress.value !== null;
  const newerHere = lines.some(({ leave }) => leave > 0);
  const start = async () => {
    if (busy) return;
    progress.value = { done: 0, all: 1 };
    try {
      await onBringIn((done, all) => {
        progress.value = { done, all };
      });
    } finally {
      progress.value = null;
    }
  };
  return (
    <div class="notice">
      <h3 ref={focusHere} tabIndex={-1}>
        {t.preview}
      </h3>
      <ul class="preview">
        {lines.map(({ pupilId, name, ...counts }) => (
          <li key={pupilId}>
            <strong>{pupilId === null ? t.aboutNone : name || words.value.talks.unknownPupil}</strong>:{' '}
            {(['add', 'change', 'leave', 'earlier'] as const)
              .filter((kind) => counts[kind] > 0)
              .map((kind) => t[kind](counts[kind]))
              .join(', ')}
          </li>
        ))}
      </ul>
      {unread > 0 && <p>{noteKeepingWords.value.unread(unread)}</p>}
      {(newerHere || prefer === 'file') && (
        <label class="check">
          <input
            type="checkbox"
            checked={prefer === 'file'}
            disabled={busy}
            onChange={({ currentTarget }) => onPrefer(currentTarget.checked ? 'file' : 'newer')}
          />
          <span>{t.preferFile}</span>
        </label>
      )}
      {progress.value && <progress aria-label={t.bringingIn} value={progress.value.done} max={progress.value.all} />}
      <div class="row-actions">
        <button type="button" class="primary" aria-disabled={busy} onClick={() => void start()}>
          {busy ? words.value.lock.busy : t.bringIn}
        </button>
        <button type="button" disabled={busy} onClick={onCancel}>
          {words.value.cancel}
        </button>
      </div>
    </div>
  );
};
