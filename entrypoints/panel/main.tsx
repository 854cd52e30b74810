import { signal } from '@preact/signals';
import { render } from 'preact';
import { type App, AppProvider } from '../../components/app.ts';
import { FramedByPage } from '../../components/panel/framed-by-page.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import { keepFocus } from '../../components/shared/keep-focus.ts';
import { showLanguage, startApp } from '../../components/start.ts';
import { followLanguage } from '../../lib/i18n/language.ts';
import { askBackground } from '../../lib/page/ask-background.ts';
import { watchCovered } from '../../lib/page/covered.ts';
import { awaitLauncher, type LauncherLink } from '../../lib/page/frame.ts';
import { onToldByPage } from '../../lib/page/page-changes.ts';
import { wantedOfPanel } from '../../lib/page/wanted-of-panel.ts';
import '../../components/style/all.css';

const root = document.getElementById('root') ?? document.body;

/** What the panel does when its page tells something. */
const toldHandlers = (app: App) => ({
  'page-changed': () => void app.tabPlan.readAgain(),
  'notes-shown': () => {
    app.notesShown.value += 1;
  },
});

/** The panel in a tab of its own; its address may name the tab whose plan it reads. */
const showInTab = () => {
  const tab = new URLSearchParams(location.search).get('tab');
  const tabId = tab !== null && /^\d{1,15}$/.test(tab) ? Number(tab) : null;
  const { app, flush } = startApp({ tabId, framed: false, covered: signal(false) });
  if (tabId !== null) onToldByPage(tabId, toldHandlers(app));
  const reload = () => void flush().finally(() => location.reload());
  render(
    <AppProvider value={app}>
      <Panel onReloadPage={reload} />
    </AppProvider>,
    root,
  );
};

/** The panel beside the page that our launcher put it in. */
const showInFrame = (link: LauncherLink) => {
  const { app, flush } = startApp({ tabId: link.tabId, framed: true, covered: watchCovered(document.body) });
  const close = () => void flush().finally(() => link.send({ type: 'close' }));
  const reload = () => void flush().finally(() => link.send({ type: 'reload-page' }));
  const lookWhatIsWanted = () =>
    void wantedOfPanel(link.tabId).then((wanted) => {
      app.wanted.value = wanted;
    });
  link.listen({
    closing: close,
    ...toldHandlers(app),
    wanted: lookWhatIsWanted,
  });
  lookWhatIsWanted();
  addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key === 'Escape' && !defaultPrevented) close();
  });
  render(
    <AppProvider value={app}>
      <Panel onClose={close} onReloadPage={reload} />
    </AppProvider>,
    root,
  );
};

showLanguage();
keepFocus();
if (window.parent === window) {
  await followLanguage();
  showInTab();
} else {
  const introduced = awaitLauncher();
  await followLanguage();
  render(<FramedByPage onOpen={() => void askBackground({ type: 'open-mappe', section: '' })} />, root);
  const link = await introduced;
  render(null, root);
  showInFrame(link);
}
