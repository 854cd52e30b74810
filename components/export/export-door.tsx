import { words } from '../../lib/i18n/language.ts';
import { askBackground } from '../../lib/page/ask-background.ts';

/** The way from the panel to exporting, which a page must be able neither to see nor to cover. */
export const ExportDoor = () => {
  const t = words.value;
  return (
    <section class="export" aria-label={t.export.heading}>
      <p>{t.export.inFrame}</p>
      <button
        type="button"
        class="primary"
        onClick={() => void askBackground({ type: 'open-mappe', section: 'export' })}
      >
        {t.export.openMappe}
      </button>
    </section>
  );
};
