import { lastOpenAgreement, type OpenAgreement } from '../dialogue/follow-up.ts';
import { openDialogues } from './dialogue-rows.ts';
import { newestFirst, rowsOfPupil } from './dialogues.ts';
import { isKept } from './in-bin.ts';
import type { Vault } from './vault.ts';

/** So many talks are opened at a time: with a pupil of many years the page can answer in between. */
const AT_ONCE = 10;

/** The newest agreement with a pupil that is not done, or null. Talks are opened from the newest back until it is found. */
export const lastAgreedWith = async (vault: Vault, pupilId: string): Promise<OpenAgreement | null> => {
  const rows = (await rowsOfPupil(vault.db, pupilId).toArray()).filter(isKept).sort(newestFirst);
  for (let first = 0; first < rows.length; first += AT_ONCE) {
    const found = lastOpenAgreement(await openDialogues(vault, rows.slice(first, first + AT_ONCE)));
    if (found) return found;
  }
  return null;
};
