import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { togglePanel } from '../lib/launcher/toggle-panel.ts';

// Put beside the launcher when the panel is asked for, so that a page that no one opens it on does not pay for it.
export default defineUnlistedScript(() => togglePanel());
