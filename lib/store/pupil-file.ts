import { type Copy, copyOfPupils } from '../dialogue/copy.ts';
import type { GuidanceForm } from '../dialogue/guidance-form.ts';
import { importDataKeys } from '../seal/data-keys.ts';
import { createKeys } from '../seal/key-header.ts';
import { sealedCopy } from './backup-file.ts';
import { everything } from './copies.ts';
import { openDrafts } from './drafts.ts';
import type { Vault } from './vault.ts';

/** Everything that is stored about one pupil: also what lies in the bin, earlier states, and forms not yet saved. */
export type PupilFile = { copy: Copy; drafts: GuidanceForm[] };

export const pupilFile = async (vault: Vault, pupilId: string): Promise<PupilFile> => ({
  copy: copyOfPupils(await everything(vault), new Set([pupilId])),
  drafts: (await openDrafts(vault)).map(({ form }) => form).filter(({ pupilIds }) => pupilIds.includes(pupilId)),
});

/**
 * The text of a backup file with one pupil only, under keys of its own that this passphrase alone opens: for the
 * pupil's next teacher, who brings it in as any other backup.
 */
export const movingFile = async (vault: Vault, pupilId: string, passphrase: string): Promise<string> => {
  const { header, raw } = await createKeys(passphrase);
  const { copy } = await pupilFile(vault, pupilId);
  return sealedCopy(await importDataKeys(raw), header, copy);
};
