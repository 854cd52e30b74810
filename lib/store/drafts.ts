import { GuidanceForm } from '../dialogue/guidance-form.ts';
import type { Database } from './database.ts';
import { now } from './stamp.ts';

/** A form that is being filled in here, held by this page until it goes away. */
export type HeldDraft = { id: string; form: GuidanceForm | null };

/**
 * Takes hold of the newest draft that no other open page is writing, or of a new one. The hold is a Web Lock: the
 * browser lets it go when the page closes, crashes or is killed, and then the draft can be taken up again.
 */
export const takeDraft = async (db: Database): Promise<HeldDraft> => {
  const drafts = await db.drafts.orderBy('updatedAt').reverse().toArray();
  for (const { id, body } of drafts) {
    const form = GuidanceForm.safeParse(body);
    if (form.success && (await hold(id))) return { id, form: form.data };
  }
  const id = crypto.randomUUID();
  await hold(id);
  return { id, form: null };
};

const hold = (id: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    navigator.locks
      .request(`draft:${id}`, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock ? new Promise<never>(() => {}) : undefined;
      })
      .catch(reject);
  });

/** Keeps what stands in the form now. */
export const saveDraft = async (db: Database, id: string, form: GuidanceForm): Promise<void> => {
  await db.drafts.put({ id, form: 'veiledningssamtale', updatedAt: now(), body: form });
};

/** Forgets a draft: its form was emptied. */
export const dropDraft = (db: Database, id: string): Promise<void> => db.drafts.delete(id);
