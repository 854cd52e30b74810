import { beforeEach, describe, expect, test } from 'vitest';
import { LARGEST_ATTACHMENT } from '../../../lib/dialogue/attachment.ts';
import { copyOfExport } from '../../../lib/dialogue/copy.ts';
import { exportFile } from '../../../lib/dialogue/export-file.ts';
import { emptyForm } from '../../../lib/dialogue/fill-in.ts';
import { createKeys } from '../../../lib/seal/key-header.ts';
import {
  addProduct,
  addPupil,
  allDialogues,
  attachment,
  backupFile,
  bringIn,
  changeDialogue,
  DAYS_IN_BIN,
  deleteBefore,
  deleteDialogues,
  deletePupilForGood,
  dialogueById,
  emptyBin,
  everything,
  logGuidanceTalk,
  previewOf,
  pupilFile,
  readFile,
  removeProduct,
  type Vault,
} from '../../../lib/store/store.ts';
import { vaultUnder } from './new-vault.ts';

const made = await createKeys('hunden spiser fem blå epler');
const WORK = { name: 'tegning.png', type: 'image/png', base64: btoa('Ellas tegning av en fisk') };

let vault: Vault;
let ella: string;
let iver: string;
let talk: { id: string; pupilId: string };
const log = async (pupilId: string, date = '2026-11-23') => {
  const feedback = { text: 'Sagt', reach: 'elev' as const };
  const [id = ''] = await logGuidanceTalk(vault, { ...emptyForm(date), pupilIds: [pupilId], feedback }, 'none');
  return { id, pupilId };
};
beforeEach(async () => {
  vault = await vaultUnder(made);
  ({ id: ella } = await addPupil(vault, { name: 'Ella', group: '7B', grade: 7 }));
  ({ id: iver } = await addPupil(vault, { name: 'Iver', group: '7B', grade: 7 }));
  talk = await log(ella);
});

const add = (to = talk, title = 'Fisken') => addProduct(vault, to, { title, url: null }, WORK);
const count = () => vault.db.attachments.count();
const productsOf = async (id: string) => (await dialogueById(vault, id))?.products;

describe('a product with what holds it', () => {
  test('is sealed: neither its name, its type nor what is in it stands in the clear', async () => {
    const { attachmentId } = await add();
    const [row] = await vault.db.attachments.toArray();
    const { body, ...clear } = row ?? { body: new Uint8Array() };
    expect(Object.keys(clear).toSorted()).toEqual([
      'createdAt',
      'deviceId',
      'dialogueId',
      'id',
      'pupilId',
      'updatedAt',
    ]);
    const onDisk = `${JSON.stringify(clear)} ${Buffer.from(body).toString('latin1')}`;
    expect(onDisk).not.toMatch(/tegning|image|RWxsYXM|Ellas/);
    expect(await attachment(vault, attachmentId ?? '')).toMatchObject({
      ...WORK,
      ...{ pupilId: ella, dialogueId: talk.id },
    });
    expect(await productsOf(talk.id)).toEqual([{ title: 'Fisken', url: null, attachmentId }]);
  });

  test('leaves nothing behind where the talk is gone or full, or the file is too large', async () => {
    await expect(add({ id: crypto.randomUUID(), pupilId: ella })).rejects.toThrow();
    const base64 = 'A'.repeat(Math.ceil(LARGEST_ATTACHMENT / 3) * 4 + 4);
    await expect(addProduct(vault, talk, { title: 'Stor', url: null }, { ...WORK, base64 })).rejects.toThrow();
    expect([await count(), await productsOf(talk.id)]).toEqual([0, []]);
    for (let n = 0; n < 20; n += 1) await addProduct(vault, talk, { title: `${n}`, url: null }, null);
    await expect(add()).rejects.toThrow();
    expect(await count()).toBe(0);
  });

  test('leaves nothing behind where the attachment can’t be written', async () => {
    vault.db.attachments.hook('creating', () => {
      throw new Error('No room');
    });
    await expect(add()).rejects.toThrow('No room');
    expect([await count(), await productsOf(talk.id)]).toEqual([0, []]);
  });

  test('added from two places at once is there twice, none lost', async () => {
    await Promise.all([add(talk, 'Én'), add(talk, 'To')]);
    expect((await productsOf(talk.id))?.map(({ title }) => title).toSorted()).toEqual(['To', 'Én']);
    expect(await count()).toBe(2);
  });

  test('is removed with what holds it, and put back in its place', async () => {
    const first = await add(talk, 'Først');
    await add(talk, 'Sist');
    const before = await productsOf(talk.id);
    const undo = await removeProduct(vault, talk.id, first);
    expect((await productsOf(talk.id))?.map(({ title }) => title)).toEqual(['Sist']);
    expect([await count(), await attachment(vault, first.attachmentId ?? '')]).toEqual([1, null]);
    await undo();
    expect(await productsOf(talk.id)).toEqual(before);
    expect(await attachment(vault, first.attachmentId ?? '')).toMatchObject(WORK);
  });

  test('that got another title meanwhile is removed all the same, and comes back as it was', async () => {
    const product = await add(talk, 'Først');
    await changeDialogue(vault, talk.id, ({ products }) => ({
      products: products.map((each) => ({ ...each, title: 'Nytt navn' })),
    }));
    const undo = await removeProduct(vault, talk.id, product);
    expect([await count(), await productsOf(talk.id)]).toEqual([0, []]);
    await undo();
    expect((await productsOf(talk.id))?.map(({ title }) => title)).toEqual(['Nytt navn']);
    expect(await attachment(vault, product.attachmentId ?? '')).toMatchObject(WORK);
  });

  test('that was removed meanwhile is not there twice after both are undone', async () => {
    const product = await add(talk, 'Først');
    const first = await removeProduct(vault, talk.id, product);
    const second = await removeProduct(vault, talk.id, product);
    await second();
    expect(await productsOf(talk.id)).toEqual([]);
    await first();
    expect((await productsOf(talk.id))?.map(({ title }) => title)).toEqual(['Først']);
  });

  test('that is a link needs no attachment', async () => {
    await addProduct(vault, talk, { title: 'Lenke', url: 'https://example.org' }, null);
    expect(await count()).toBe(0);
  });
});

describe('an attachment', () => {
  const copyIn = async (into: Vault, text: string) => {
    const found = await readFile(into, text);
    if (typeof found === 'string' || !('copy' in found)) throw new Error(JSON.stringify(found));
    return found.copy;
  };

  test('is in a backup and comes back, once, however often it is brought in', async () => {
    await add();
    const text = await backupFile(vault);
    expect(text).not.toContain(WORK.base64.slice(0, 12));
    const other = await vaultUnder(made);
    const copy = await copyIn(other, text);
    expect((await previewOf(other, copy, 'newer')).map(({ name, add: added }) => [name, added])).toEqual([
      ['Ella', 3],
      ['Iver', 1],
    ]);
    await bringIn(other, copy, 'newer');
    expect(await everything(other)).toEqual(await everything(vault));
    const again = await bringIn(other, copy, 'newer');
    expect([again.attachments.add, again.attachments.change]).toEqual([[], []]);
    expect(await previewOf(other, copy, 'newer')).toEqual([]);
    expect(await other.db.attachments.count()).toBe(1);
  });

  test('comes back alone where all else is there, and the preview says so', async () => {
    const { attachmentId } = await add();
    const copy = await copyIn(vault, await backupFile(vault));
    await vault.db.attachments.clear();
    expect(await previewOf(vault, copy, 'newer')).toMatchObject([{ pupilId: ella, add: 1, change: 0 }]);
    await bringIn(vault, copy, 'newer');
    expect(await attachment(vault, attachmentId ?? '')).toMatchObject(WORK);
  });

  test('is in the export, and in the file of its own pupil only', async () => {
    await add();
    expect((await pupilFile(vault, ella)).copy.attachments).toMatchObject([WORK]);
    expect((await pupilFile(vault, iver)).copy.attachments).toEqual([]);
    const whole = await everything(vault);
    const exported = exportFile(whole, { pupilId: null, period: null }, '1', '2026-11-23T08:00:00.000Z');
    expect(copyOfExport(JSON.stringify(exported))?.attachments).toEqual(whole.attachments);
    const period = { from: '2020-01-01', to: '2020-12-31' };
    const none = exportFile(whole, { pupilId: ella, period }, '1', '2026-11-23T08:00:00.000Z');
    expect(none.attachments).toEqual([]);
  });

  test('is gone with its pupil, and takes no other’s with it', async () => {
    await add();
    await add(await log(iver), 'Ivers');
    await deletePupilForGood(vault, ella);
    expect((await everything(vault)).attachments).toMatchObject([{ pupilId: iver }]);
  });

  test('rests in the bin with its talk, and is gone when that is', async () => {
    await add();
    await deleteDialogues(vault, [talk.id]);
    await emptyBin(vault);
    expect(await count()).toBe(1);
    const longAgo = new Date(Date.now() - (DAYS_IN_BIN + 1) * 86_400_000).toISOString();
    await vault.db.dialogues.update(talk.id, { deletedAt: longAgo });
    await emptyBin(vault);
    expect(await count()).toBe(0);
  });

  test('is gone with talks from before a day', async () => {
    await add(await log(ella, '2025-03-01'));
    await add();
    await deleteBefore(vault, '2026-08-01');
    expect((await everything(vault)).attachments).toMatchObject([{ dialogueId: talk.id }]);
    expect(await allDialogues(vault)).toHaveLength(1);
  });
});
