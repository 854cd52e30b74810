import type { ComponentChildren } from 'preact';
import { chooseLanguage, LANGUAGES, type Language, language, words } from '../../lib/i18n/language.ts';
import { askBackground } from '../../lib/page/ask-background.ts';
import { openStoreOf, useApp } from '../app.ts';

type Props = {
  title?: string;
  /** What stands beside the name. */
  tools?: ComponentChildren;
  onClose?: (() => void) | undefined;
  children?: ComponentChildren;
};

/** The name, the language and the way out; below it the screens. */
export const Header = ({ title, tools, onClose, children }: Props) => {
  const t = words.value;
  const isOpen = openStoreOf(useApp().opened.value) !== null;
  return (
    <header class="header">
      <div class="header-row">
        <h1>{title ?? t.app}</h1>
        {tools}
        <select
          class="language"
          aria-label={t.language}
          value={language.value}
          onChange={({ currentTarget }) => void chooseLanguage(currentTarget.value as Language)}
        >
          {Object.entries(LANGUAGES).map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
        {isOpen && (
          <button type="button" class="quiet" onClick={() => void askBackground({ type: 'lock' })}>
            {t.lock.now}
          </button>
        )}
        {onClose && (
          <button type="button" class="quiet close" aria-label={t.close} title={`${t.close} (Esc)`} onClick={onClose}>
            ✕
          </button>
        )}
      </div>
      {children}
    </header>
  );
};
