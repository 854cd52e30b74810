import type { Annotation } from '../annotation/annotation.ts';
import { fromWebAnnotations, type ReadNote } from '../annotation/from-web-annotation.ts';
import { type Copy, emptyCopy } from '../dialogue/copy.ts';
import type { Stamp } from '../dialogue/primitives.ts';
import { openAnnotations } from './annotation-rows.ts';
import { namedId } from './named-id.ts';
import { newStamp } from './stamp.ts';
import type { Vault } from './vault.ts';

type Words = Pick<Annotation, 'planId' | 'selector' | 'text'>;

const wordsOf = ({ planId, selector, text }: Words): string =>
  JSON.stringify([planId, selector?.quote.exact ?? null, text]);

const stamped = ({ createdAt, updatedAt, deviceId }: ReadNote, now: Stamp): Stamp => ({
  createdAt: createdAt ?? now.createdAt,
  updatedAt: updatedAt ?? createdAt ?? now.updatedAt,
  deviceId: deviceId ?? now.deviceId,
});

/**
 * The copy that a file with Web Annotations holds. What another tool wrote is left out where a note here says the same of the
 * same passage; where it has changed the words of a note of ours, all else stays as it is here.
 * @returns also how many notes could not be read; null where the text is no such file
 */
export const copyOfWebAnnotations = async (
  vault: Vault,
  text: string,
): Promise<{ copy: Copy; unread: number } | null> => {
  const found = fromWebAnnotations(parsed(text));
  if (found === 'unknown') return null;
  const here = await openAnnotations(vault, await vault.db.annotations.toArray());
  const byId = new Map(here.map((note) => [note.id, note]));
  const known = new Set(here.map(wordsOf));
  const now = await newStamp(vault.db);
  const annotations: Annotation[] = [];
  for (const note of found.notes) {
    const words = wordsOf(note.fields);
    const id = await namedId(note.iri ?? words);
    const ours = byId.get(id);
    const isOurs = note.deviceId !== null;
    if (known.has(words) && !(ours && isOurs)) continue;
    const fields = ours && !isOurs ? { ...ours, text: note.fields.text } : note.fields;
    annotations.push({ ...fields, id, ...stamped(note, now) });
  }
  return { copy: { ...emptyCopy(), annotations }, unread: found.unread };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON holds no notes; whoever asked says so.
    return null;
  }
};
