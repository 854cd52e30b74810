import { browser } from '../browser.ts';
import { UDIR } from './hosts.ts';

const udir = { origins: [`${UDIR}/*`] };

/**
 * Asks for leave to fetch from Udir, by the browser's own prompt; it is asked only once while leave is given. Must be
 * called while a press of a button is being handled.
 * @returns whether the teacher gave it
 */
export const askForUdir = (): Promise<boolean> => browser.permissions.request(udir);

/** Gives the leave back, so that it is there only while it is used. */
export const leaveUdir = async (): Promise<void> => {
  await browser.permissions.remove(udir);
};
