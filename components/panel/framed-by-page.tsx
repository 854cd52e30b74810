import { words } from '../../lib/i18n/language.ts';

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
