import { beforeEach, describe, expect, test } from 'vitest';
import { AnnotationFields } from '../../../lib/annotation/annotation.ts';
import { toWebAnnotations } from '../../../lib/annotation/web-annotation.ts';
import { namedId } from '../../../lib/store/named-id.ts';
import {
  addAnnotation,
  addPupil,
  allAnnotations,
  bringIn,
  changeAnnotation,
  everything,
  previewOf,
  readFile,
  type Vault,
} from '../../../lib/store/store.ts';
import { note } from '../annotation/notes.ts';
import { newVault } from './new-vault.ts';

let vault: Vault;
let ella: string;
beforeEach(async () => {
  vault = await newVault();
  ({ id: ella } = await addPupil(vault, { name: 'Ella', group: '7B', grade: 7 }));
});

const add = (text: string) => addAnnotation(vault, { ...AnnotationFields.parse(note(1)), text, pupilIds: [ella] });
const file = async (from: Vault) => JSON.stringify(toWebAnnotations(await allAnnotations(from), () => null));
const foreign = (text: string, more: object = {}) => ({
  id: 'https://hypothes.is/a/Nr1',
  body: { type: 'TextualBody', value: text },
  target: {
    source: 'https://skole.itslearning.com/plans/courses/1/plan/1',
    selector: { type: 'TextQuoteSelector', exact: 'lese et kart' },
  },
  ...more,
});
const copyIn = async (into: Vault, text: string) => {
  const found = await readFile(into, text);
  if (typeof found === 'string' || !('copy' in found)) throw new Error(JSON.stringify(found));
  return found;
};
const bring = async (into: Vault, json: unknown) => {
  const { copy } = await copyIn(into, typeof json === 'string' ? json : JSON.stringify(json));
  return bringIn(into, copy, 'newer');
};
const texts = async () => (await allAnnotations(vault)).map(({ text }) => text).toSorted();

describe('a file with Web Annotations', () => {
  test('of our own brings all notes to another machine, once', async () => {
    await add('én');
    await add('to');
    const other = await newVault();
    await bring(other, await file(vault));
    expect((await everything(other)).annotations).toEqual((await everything(vault)).annotations);
    await bring(other, await file(vault));
    const { copy } = await copyIn(other, await file(vault));
    expect(await previewOf(other, copy, 'newer')).toEqual([]);
    expect(await allAnnotations(other)).toHaveLength(2);
  });

  test('of our own does not undo what was changed after it', async () => {
    const { id } = await add('først');
    const before = await file(vault);
    await changeAnnotation(vault, id, { text: 'rettet' });
    await bring(vault, before);
    expect(await texts()).toEqual(['rettet']);
  });

  test('of another tool is shown with a count first, and says what it can’t read', async () => {
    const json = [foreign('én'), foreign('to', { id: 'https://hypothes.is/a/Nr2' }), { body: 'uten mål' }];
    const { copy, unread } = await copyIn(vault, JSON.stringify(json));
    expect(unread).toBe(1);
    expect(await previewOf(vault, copy, 'newer')).toMatchObject([{ pupilId: null, add: 2, change: 0 }]);
    expect(await texts()).toEqual([]);
    await bringIn(vault, copy, 'newer');
    expect(await texts()).toEqual(['to', 'én']);
  });

  test.each([
    ['with ids', [foreign('én'), foreign('to', { id: 'https://hypothes.is/a/Nr2' })]],
    ['without', [foreign('én', { id: undefined }), foreign('én', { id: undefined }), foreign('to', { id: undefined })]],
  ])('of another tool, %s, never doubles, also where the note was changed here meanwhile', async (_, json) => {
    await bring(vault, json);
    await bring(vault, json);
    expect(await texts()).toEqual(['to', 'én']);
    const [first] = await allAnnotations(vault);
    await changeAnnotation(vault, first?.id ?? '', { color: 'mål', pupilIds: [ella] });
    const { add: added, change } = (await bring(vault, json)).annotations;
    expect([added, change]).toEqual([[], []]);
  });

  test('that says what a note here says of the same passage adds nothing, whatever its id', async () => {
    await add('det samme');
    await bring(vault, [foreign('det samme'), foreign('noe annet', { id: 'https://hypothes.is/a/Nr2' })]);
    expect(await texts()).toEqual(['det samme', 'noe annet']);
  });

  test('in which another tool has changed our note brings its words, and leaves whom it names', async () => {
    const { id } = await add('først');
    await bring(vault, [foreign('rettet der', { id: `urn:uuid:${id}`, modified: '2999-01-01T00:00:00Z' })]);
    expect(await allAnnotations(vault)).toMatchObject([{ id, text: 'rettet der', pupilIds: [ella], color: 'obs' }]);
    expect((await everything(vault)).earlierAnnotations).toMatchObject([{ state: { text: 'først' } }]);
  });
});

test('a name has always the same id, and keeps the one it holds', async () => {
  // As any program makes it by RFC 9562 in the namespace of addresses.
  expect(await namedId('https://hypothes.is/a/Nr1')).toBe('25575d04-9f27-5002-891e-6e30ca3296bd');
  expect(await namedId(`urn:uuid:${ella}`)).toBe(ella);
  expect(await namedId('urn:uuid:tull')).not.toBe(await namedId('urn:uuid:tøys'));
});
