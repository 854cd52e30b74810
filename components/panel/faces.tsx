import { words } from '../../lib/i18n/language.ts';
import { Notice } from '../shared/notice.tsx';

/** A panel that no launcher of ours introduced itself to: a page may have framed it, so it shows nothing but a button. */
export const FramedByPage = ({ onOpen }: { onOpen: () => void }) => {
  const t = words.value.state;
  return (
    <main class="face">
      <p>{t.framed}</p>
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
        <p>
          <strong>{t.storage}</strong>
        </p>
        <p>{t.storageHow}</p>
      </Notice>
    </main>
  );
};
