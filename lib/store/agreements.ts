import type { Agreement } from '../dialogue/dialogue.ts';
import { changeDialogue } from './dialogues.ts';
import type { Vault } from './vault.ts';

/**
 * Changes a talk's agreement as it is by now, which may be another than the screen shows; a talk without one is left so.
 * @param change gives the agreement as it shall be
 * @param back gives the agreement as it is when that is taken back, with what this change replaced and nothing else undone
 * @returns what takes the change back
 */
export const changeAgreement = async (
  vault: Vault,
  id: string,
  change: (agreement: Agreement) => Agreement,
  back: (now: Agreement, before: Agreement) => Agreement,
): Promise<() => Promise<void>> => {
  let before: Agreement | null = null;
  await changeDialogue(vault, id, ({ agreement }) => {
    before = agreement;
    return { agreement: agreement && change(agreement) };
  });
  return () =>
    changeDialogue(vault, id, ({ agreement }) => ({
      agreement: agreement && before ? back(agreement, before) : agreement,
    }));
};
