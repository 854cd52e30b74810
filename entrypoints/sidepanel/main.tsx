import { signal } from '@preact/signals';
import { render } from 'preact';
import { AppProvider } from '../../components/app.ts';
import { Panel } from '../../components/panel/panel.tsx';
import { keepFocus } from '../../components/shared/keep-focus.ts';
import { showLanguage, startApp } from '../../components/start.ts';
import { followLanguage } from '../../lib/i18n/language.ts';
import '../../components/style/all.css';

// The browser's own side panel, beside any page. It belongs to no tab, so it reads none.
showLanguage();
keepFocus();
await followLanguage();
const { app, flush } = startApp({ tabId: null, framed: false, covered: signal(false) });
render(
  <AppProvider value={app}>
    <Panel onReloadPage={() => void flush().finally(() => location.reload())} />
  </AppProvider>,
  document.getElementById('root') ?? document.body,
);
