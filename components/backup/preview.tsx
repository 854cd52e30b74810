import { useSignal } from '@preact/signals';
import type { PupilPreview } from '../../lib/dialogue/merge.ts';
import { words } from '../../lib/i18n/language.ts';

type Props = { lines: PupilPreview[]; onBringIn: () => Promise<void>; onCancel: () => void };

/** What bringing in a file would do, a line for each pupil, and the choice to do it or not. */
export const Preview = ({ lines, onBringIn, onCancel }: Props) => {
  const t = words.value.backup;
  const busy = useSignal(false);
  return (
    <div class="notice" role="status">
      <h3>{t.preview}</h3>
      <ul class="preview">
        {lines.map(({ pupilId, name, ...counts }) => (
          <li key={pupilId}>
            <strong>{name || words.value.talks.unknownPupil}</strong>:{' '}
            {(['add', 'change', 'leave'] as const)
              .filter((kind) => counts[kind] > 0)
              .map((kind) => t[kind](counts[kind]))
              .join(', ')}
          </li>
        ))}
      </ul>
      <div class="row-actions">
        <button
          type="button"
          class="primary"
          disabled={busy.value}
          onClick={() => {
            busy.value = true;
            void onBringIn().finally(() => {
              busy.value = false;
            });
          }}
        >
          {busy.value ? words.value.lock.busy : t.bringIn}
        </button>
        <button type="button" onClick={onCancel}>
          {words.value.cancel}
        </button>
      </div>
    </div>
  );
};
