import { signal } from '@preact/signals';
import { render } from 'preact';
import { AppProvider } from '../../components/app.ts';
import { Mappe } from '../../components/mappe/mappe.tsx';
import { keepFocus } from '../../components/shared/keep-focus.ts';
import { showLanguage, startApp } from '../../components/start.ts';
import { followLanguage } from '../../lib/i18n/language.ts';
import '../../components/style/all.css';

showLanguage();
keepFocus();
await followLanguage();
const { app } = startApp({ tabId: null, framed: false, covered: signal(false) });
render(
  <AppProvider value={app}>
    <Mappe />
  </AppProvider>,
  document.getElementById('root') ?? document.body,
);
