import { useMemo } from 'preact/hooks';
import { words } from '../../lib/i18n/language.ts';
import { watchOrphaned } from '../../lib/page/alive.ts';

/** Tells that the extension was updated under this panel. Saving goes on; only reading the page has stopped. */
export const UpdatedBanner = ({ onReload }: { onReload: () => void }) => {
  const orphaned = useMemo(watchOrphaned, []);
  const t = words.value;
  return (
    <div role="status">
      {orphaned.value && (
        <div class="banner">
          <p>{t.state.updated}</p>
          <button type="button" onClick={onReload}>
            {t.state.reload}
          </button>
        </div>
      )}
    </div>
  );
};
