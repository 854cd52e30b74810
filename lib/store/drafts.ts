import { GuidanceForm } from '../dialogue/guidance-form.ts';
import type { DraftRow } from './database.ts';
import { now } from './stamp.ts';
import { openRows, sealed, type Vault } from './vault.ts';

/** A form that is being filled in here, held by this page until it lets go or goes away. */
export type HeldDraft = { id: string; form: GuidanceForm | null; release: () => void };

/**
 * Takes hold of the newest draft that no other open page is writing, or of a new one. The hold is a Web Lock: the
 * browser lets it go when the page closes, crashes or is killed, and then the draft can be taken up again.
 */
export const takeDraft = async (vault: Vault): Promise<HeldDraft> => {
  const drafts = await vault.db.drafts.orderBy('updatedAt').reverse().toArray();
  for (const row of drafts) {
    const [form] = await openRows(vault, 'drafts', GuidanceForm, [row], []);
    const release = form && (await hold(row.id));
    if (release) return { id: row.id, form, release };
  }
  return newDraft();
};

/** Takes hold of a draft that is not yet written. */
export const newDraft = async (): Promise<HeldDraft> => {
  const id = crypto.randomUUID();
  return { id, form: null, release: (await hold(id)) ?? (() => {}) };
};

/** What a draft that this page holds says now; null where it is not written or can't be opened. */
export const readDraft = async (vault: Vault, id: string): Promise<GuidanceForm | null> => {
  const row = await vault.db.drafts.get(id);
  const [form] = row ? await openRows(vault, 'drafts', GuidanceForm, [row], []) : [];
  return form ?? null;
};

/** Gives what lets go again, or null where another page holds the draft. */
const hold = (id: string): Promise<(() => void) | null> =>
  new Promise((resolve, reject) => {
    navigator.locks
      .request(`draft:${id}`, { ifAvailable: true }, (lock) => {
        if (lock) return new Promise<void>((release) => resolve(release));
        resolve(null);
        return undefined;
      })
      .catch(reject);
  });

/** All drafts that can be opened. */
export const openDrafts = async (vault: Vault): Promise<{ id: string; form: GuidanceForm }[]> => {
  const rows = await vault.db.drafts.toArray();
  const opened = await Promise.all(rows.map((row) => openRows(vault, 'drafts', GuidanceForm, [row], [])));
  return rows.flatMap(({ id }, place) => (opened[place] ?? []).map((form) => ({ id, form })));
};

/** Keeps what stands in the form now. */
export const saveDraft = async (vault: Vault, id: string, form: GuidanceForm): Promise<void> => {
  await vault.db.drafts.put(await draftRow(vault, id, form));
};

/** Seals a form into its draft's row. */
export const draftRow = async (vault: Vault, id: string, form: GuidanceForm): Promise<DraftRow> => ({
  id,
  form: 'veiledningssamtale',
  updatedAt: now(),
  body: await sealed(vault, 'drafts', id, form),
});

/** Forgets a draft: its form was emptied. */
export const dropDraft = ({ db }: Vault, id: string): Promise<void> => db.drafts.delete(id);
