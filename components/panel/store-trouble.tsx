import { today } from '../../lib/dialogue/calendar.ts';
import { words } from '../../lib/i18n/language.ts';
import type { Trouble } from '../app.ts';
import { download } from '../shared/download.ts';
import { Notice } from '../shared/notice.tsx';

/** Saves the database as it lies, sealed: this version can't open it, a newer one can. */
const saveRescueFile = async () => {
  const { rescueFile } = await import('../../lib/store/store.ts');
  download(`laeringsdialog-database-${today()}.backup`, await rescueFile(), 'application/octet-stream');
};

/** Why what is stored can't be used here, and what to do. */
export const StoreTrouble = ({ trouble, onReload }: { trouble: Trouble; onReload: () => void }) => {
  const { heading, how } = words.value.trouble[trouble];
  return (
    <main class="face">
      <Notice alert>
        <h1>{heading}</h1>
        <p>{how}</p>
      </Notice>
      {trouble === 'newer' && (
        <button type="button" onClick={() => void saveRescueFile()}>
          {words.value.trouble.saveCopy}
        </button>
      )}
      {trouble === 'outdated' && (
        <button type="button" class="primary" onClick={onReload}>
          {words.value.state.reload}
        </button>
      )}
    </main>
  );
};
