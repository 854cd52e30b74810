import { browser } from '../browser.ts';

/** The version of the extension, as its manifest has it. */
export const appVersion = (): string => browser.runtime.getManifest().version;
