import type { Attachment } from '../dialogue/attachment.ts';
import type { Dialogue, Product } from '../dialogue/dialogue.ts';
import { attachmentRow } from './attachment-rows.ts';
import { changeDialogue } from './dialogues.ts';
import type { Alongside } from './replace.ts';
import { newStamp } from './stamp.ts';
import type { Vault } from './vault.ts';

type Work = Pick<Attachment, 'name' | 'type' | 'base64'>;

/** The talk is not there any more, so nothing could be added to it. */
export class TalkGone extends Error {}

/** Puts a product into a talk, last or at a place, together with what holds it. */
const putProduct = async (
  vault: Vault,
  dialogueId: string,
  product: Product,
  alongside: Alongside | null,
  place?: number,
): Promise<void> => {
  let found = false;
  const added = ({ products }: Dialogue) => {
    found = true;
    return { products: products.toSpliced(place ?? products.length, 0, product) };
  };
  await changeDialogue(vault, dialogueId, added, alongside);
  if (!found) throw new TalkGone();
};

/**
 * Adds a product to a talk, with the picture or file that holds it where there is one: both are written, or neither.
 * @throws ZodError where the talk has as many products as it can hold, or the file is too large; TalkGone
 */
export const addProduct = async (
  vault: Vault,
  { id: dialogueId, pupilId }: Pick<Dialogue, 'id' | 'pupilId'>,
  product: Pick<Product, 'title' | 'url'>,
  work: Work | null,
): Promise<Product> => {
  const { attachments } = vault.db;
  const row =
    work &&
    (await attachmentRow(vault, {
      id: crypto.randomUUID(),
      pupilId,
      dialogueId,
      ...work,
      ...(await newStamp(vault.db)),
    }));
  const whole = { ...product, attachmentId: row?.id ?? null };
  const alongside = row && { table: attachments, write: () => attachments.add(row) };
  await putProduct(vault, dialogueId, whole, alongside);
  return whole;
};

/** What holds a product tells it from others; one that nothing holds is told by its title and address. */
const isSame = (a: Product, b: Product): boolean =>
  a.attachmentId === b.attachmentId && (a.attachmentId !== null || (a.title === b.title && a.url === b.url));

/**
 * Removes a product from a talk, and what held it; one that is not there any more is left so.
 * @returns what puts both back as they were
 */
export const removeProduct = async (
  vault: Vault,
  dialogueId: string,
  product: Product,
): Promise<() => Promise<void>> => {
  const { attachments } = vault.db;
  const { attachmentId } = product;
  const row = attachmentId === null ? undefined : await attachments.get(attachmentId);
  let place = -1;
  let removed = product;
  const without = ({ products }: Dialogue) => {
    place = products.findIndex((each) => isSame(each, product));
    removed = products[place] ?? product;
    return { products: place < 0 ? products : products.toSpliced(place, 1) };
  };
  const remove = row && { table: attachments, write: () => attachments.delete(row.id) };
  await changeDialogue(vault, dialogueId, without, remove ?? null);
  const back = row && { table: attachments, write: () => attachments.put(row) };
  return async () => {
    if (place >= 0) await putProduct(vault, dialogueId, removed, back ?? null, place);
  };
};
