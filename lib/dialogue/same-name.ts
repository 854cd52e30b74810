/**
 * What a name is known by: two names with the same key are the same name, whatever the order of their parts, case,
 * spaces and kind of apostrophe. Accents count, and so do æ, ø and å.
 * @param name in any order, a comma after the last name or none
 */
export const nameKey = (name: string): string => parts(name.normalize('NFC')).sort().join(' ');

/**
 * Finds those whose name is like another's: one has a middle name more, or accents, or a hyphen, that the other lacks.
 * It may be the same person, and may not; only the teacher knows.
 * @param all those to look among
 * @returns a search that gives the first such one, or undefined
 */
export const likeNamed = <T extends { name: string }>(all: readonly T[]): ((name: string) => T | undefined) => {
  const loose = all.map((each) => ({ each, has: new Set(looseParts(each.name)) }));
  const having = new Map<string, typeof loose>();
  for (const entry of loose)
    for (const part of entry.has) {
      const sharing = having.get(part);
      if (sharing) sharing.push(entry);
      else having.set(part, [entry]);
    }
  return (name) => {
    const wanted = new Set(looseParts(name));
    const isLike = (has: Set<string>) =>
      Math.min(has.size, wanted.size) > 1 && (has.isSubsetOf(wanted) || wanted.isSubsetOf(has));
    for (const part of wanted) for (const { each, has } of having.get(part) ?? []) if (isLike(has)) return each;
    return undefined;
  };
};

const parts = (name: string): string[] =>
  name
    .replace(/[’‘`´]/g, "'")
    .toLocaleLowerCase('nb')
    .split(/[\s,]+/)
    .filter(Boolean);

// All marks go but the ring of å, which is a letter of its own.
const looseParts = (name: string): string[] =>
  parts(
    name
      .normalize('NFD')
      .replace(/(?!\u030A)\p{M}/gu, '')
      .normalize('NFC')
      .replace(/[-']/g, ' '),
  );
