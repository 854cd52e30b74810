import type { Pupil } from './pupil.ts';

const collator = new Intl.Collator('nb', { sensitivity: 'base' });

/** Names in Norwegian alphabetical order. */
export const byName = (a: Pupil, b: Pupil): number => collator.compare(a.name, b.name);

const fold = (text: string): string => text.normalize('NFC').toLocaleLowerCase('nb').trim();

/**
 * Active pupils whose name has a word that begins with what was typed (or whose whole name does), those talked with
 * most recently first, then by name.
 * @param recent pupil ids, most recent first
 */
export const findPupils = (pupils: readonly Pupil[], typed: string, recent: readonly string[]): Pupil[] => {
  const query = fold(typed);
  const rank = new Map(recent.map((id, index) => [id, index]));
  const matches = ({ name }: Pupil) => {
    const folded = fold(name);
    return folded.startsWith(query) || folded.split(/[\s-]+/).some((word) => word.startsWith(query));
  };
  return pupils
    .filter((pupil) => pupil.state === 'aktiv' && matches(pupil))
    .sort((a, b) => (rank.get(a.id) ?? Infinity) - (rank.get(b.id) ?? Infinity) || byName(a, b));
};

const pupilsNamed = (pupils: readonly Pupil[], name: string): Pupil[] =>
  pupils.filter((pupil) => pupil.state === 'aktiv' && fold(pupil.name) === fold(name));

/** The active pupil with just this name, or undefined: so that a name typed again is not made a second pupil. */
export const pupilNamed = (pupils: readonly Pupil[], name: string): Pupil | undefined => pupilsNamed(pupils, name)[0];

/** The active pupil whom a name that was typed in full, and not picked, means; undefined where it may mean several. */
export const pupilMeant = (pupils: readonly Pupil[], name: string): Pupil | undefined => {
  const [meant, other] = pupilsNamed(pupils, name);
  return other ? undefined : meant;
};
