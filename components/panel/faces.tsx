import { words } from '../../lib/i18n/language.ts';
import { Notice } from '../shared/notice.tsx';

/** A panel that no launcher of ours introduced itself to: a page may have framed it, so it shows nothing but a button. */
export const FramedByPage = ({ onOpen }: { onOpen: () => void }) => {
  const t = words.value.state;
  return (
    <main class="face">
      <h1>{t.framed}</h1>
      <button type="button" onClick={onOpen}>
        {t.openTab}
      </button>
    </main>
  );
};

/** The browser refuses to store anything: a private window, or one that never remembers. */
export const StorageRefused = () => {
  const t = words.value.state;
  return (
    <main class="face">
      <Notice alert>
        <h1>{t.storage}</h1>
        <p>{t.storageHow}</p>
      </Notice>
    </main>
  );
};
