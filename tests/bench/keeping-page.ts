// What runs within the browser for the benchmark of keeping: the store as it is, and the same without sealing beside it.
import Dexie from 'dexie';
import { emptyCopy } from '../../lib/dialogue/copy.ts';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import { emptyForm, informal } from '../../lib/dialogue/fill-in.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { createKeys, unlockWithPassphrase } from '../../lib/seal/key-header.ts';
import * as store from '../../lib/store/store.ts';

const moment = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString();
const deviceId = crypto.randomUUID();

const person = (id: string, n: number): Pupil => ({
  ...{ id, state: 'aktiv', name: `Elev ${n}`, group: '7B', grade: 7 },
  ...{ createdAt: moment(n), updatedAt: moment(n), deviceId },
});
const talk = (pupilId: string, n: number): Dialogue => {
  const { pupilIds: _ids, pupilText: _text, ...content } = emptyForm(moment(n * 100).slice(0, 10));
  return {
    ...content,
    ...informal,
    ...{
      id: crypto.randomUUID(),
      kind: 'veiledningssamtale',
      state: 'gjennomført',
      pupilId,
      planId: `plan/${n % 500}`,
    },
    ...{ createdAt: moment(n), updatedAt: moment(n), deviceId },
    feedback: { text: 'Leser godt, forklarer hvordan, og hjelper andre i gang.', reach: 'elev' },
  };
};

/** How long something takes, in milliseconds. */
const timed = async (act: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await act();
  return performance.now() - start;
};

const PASSPHRASE = 'hunden spiser fem blå epler';
const made = createKeys(PASSPHRASE);

const newVault = async (): Promise<store.Vault> => {
  const { header, raw } = await made;
  const vault = await store.openVault(new store.Database(`bench-${crypto.randomUUID()}`), raw);
  await store.beginSealing(vault, header);
  return vault;
};

/** The same tables with the whole record in the clear. */
const newPlain = (): Dexie => {
  const db = new Dexie(`bench-${crypto.randomUUID()}`);
  db.version(1).stores({ pupils: 'id', dialogues: 'id, [pupilId+date], [planId+date], date, updatedAt' });
  return db;
};

/** Milliseconds that opening the keys with the passphrase takes. */
export const unlocking = async (): Promise<number> => {
  const { header } = await made;
  return timed(() => unlockWithPassphrase(header, PASSPHRASE));
};

/** Milliseconds that saving one talk takes, sealed and in the clear, many times each. */
export const saving = async (times: number): Promise<{ sealed: number[]; plain: number[] }> => {
  const [vault, db] = [await newVault(), newPlain()];
  const { id } = await store.addPupil(vault, { name: 'Elev', group: null, grade: null });
  const form = { ...emptyForm('2026-11-23'), pupilIds: [id] };
  const figures = { sealed: [] as number[], plain: [] as number[] };
  for (let n = 0; n < times; n += 1) {
    figures.sealed.push(await timed(() => store.logGuidanceTalk(vault, form, 'none')));
    figures.plain.push(await timed(() => db.table('dialogues').add(talk(id, n))));
  }
  await vault.db.delete();
  await db.delete();
  return figures;
};

export type Step = 'opened' | 'exported' | 'backup' | 'imported';

const kept: { vault?: store.Vault; db?: Dexie; text?: string } = {};

/** Fills both databases with so many talks. */
export const fill = async (talks: number): Promise<void> => {
  const ids = Array.from({ length: Math.ceil(talks / 100) }, () => crypto.randomUUID());
  const dialogues = Array.from({ length: talks }, (_, n) => talk(ids[n % ids.length] ?? '', n));
  const pupils = ids.map(person);
  kept.vault = await newVault();
  await store.bringIn(kept.vault, { ...emptyCopy(), pupils, dialogues }, 'newer');
  kept.db = newPlain();
  await kept.db.table('pupils').bulkPut(pupils);
  await kept.db.table('dialogues').bulkPut(dialogues);
};

const plainText = async (db: Dexie): Promise<string> =>
  JSON.stringify({ pupils: await db.table('pupils').toArray(), dialogues: await db.table('dialogues').toArray() });

const readBack = async (vault: store.Vault, text: string): Promise<void> => {
  const found = await store.readFile(vault, text);
  if (typeof found === 'string' || !('copy' in found)) throw new Error('not opened');
  await store.bringIn(vault, found.copy, 'newer');
};

/** Does one thing with all that is stored, sealed or in the clear, and gives the milliseconds it took. */
export const all = async (step: Step, sealed: boolean): Promise<number> => {
  const { vault, db } = kept;
  if (!vault || !db) throw new Error('fill first');
  if (sealed && step === 'opened') return timed(() => store.everything(vault));
  if (sealed && step === 'exported') return timed(async () => JSON.stringify(await store.everything(vault)));
  if (sealed && step === 'backup')
    return timed(async () => {
      kept.text = await store.backupFile(vault);
    });
  if (sealed) {
    const other = await newVault();
    const time = await timed(() => readBack(other, kept.text ?? ''));
    await other.db.delete();
    return time;
  }
  if (step === 'opened') return timed(() => db.table('dialogues').toArray());
  const text = await plainText(db);
  if (step !== 'imported') return timed(() => plainText(db));
  const other = newPlain();
  const time = await timed(async () => {
    const { pupils, dialogues } = JSON.parse(text);
    await other.table('pupils').bulkPut(pupils);
    await other.table('dialogues').bulkPut(dialogues);
  });
  await other.delete();
  return time;
};

/** Removes what was filled in. */
export const clear = async (): Promise<void> => {
  await kept.vault?.db.delete();
  await kept.db?.delete();
  delete kept.text;
};
