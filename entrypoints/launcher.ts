import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { launch } from '../lib/launcher/launcher.ts';
import { whenAlone } from '../lib/launcher/presence.ts';

// Registered as a content script in wxt.config.ts: a script that WXT wraps as one carries a context of 3 kB that
// every page would pay for and that the launcher does not need.
export default defineUnlistedScript(() => whenAlone(launch));
