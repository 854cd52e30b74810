import { render } from 'preact';
import { StoreTrouble } from '../../components/panel/store-trouble.tsx';
import { keepFocus } from '../../components/shared/keep-focus.ts';
import { showLanguage } from '../../components/start.ts';
import { UnlockWindow } from '../../components/unlock/unlock-window.tsx';
import { followLanguage } from '../../lib/i18n/language.ts';
import { closeThisWindow, ERRANDS } from '../../lib/lock/unlock-window.ts';
import { Database } from '../../lib/store/database.ts';
import { hasKeys, readKeyHeader } from '../../lib/store/keys.ts';
import { keptPasskey } from '../../lib/store/settings.ts';
import '../../components/style/all.css';

const root = document.getElementById('root') ?? document.body;
const errand = ERRANDS.find((name) => `#${name}` === location.hash) ?? 'unlock';
const db = new Database();

showLanguage();
keepFocus();
await followLanguage();
try {
  const header = (await hasKeys(db)) ? await readKeyHeader(db).catch(() => 'unreadable' as const) : null;
  const kept = await keptPasskey(db);
  // A passkey of earlier keys opens nothing any more.
  const passkey = header !== 'unreadable' && kept?.keyId === header?.keyId ? kept : null;
  render(<UnlockWindow {...{ db, header, passkey, errand }} onDone={() => void closeThisWindow()} />, root);
} catch {
  // The face says what the browser does not allow and what to do.
  render(<StoreTrouble trouble="refused" onReload={() => location.reload()} />, root);
}
