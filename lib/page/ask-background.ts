import { browser } from '../browser.ts';
import type { PanelToBackground } from './messages.ts';

/** Sends a message to the background and gives its answer, which the asker must check. Throws where there is none. */
export const askBackground = (message: PanelToBackground): Promise<unknown> => browser.runtime.sendMessage(message);
