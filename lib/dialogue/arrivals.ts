import type { Pupil, PupilDetails } from './pupil.ts';
import { likeNamed, nameKey } from './same-name.ts';

/** Someone on a list of pupils: name as it is said, groups as the list has them. */
export type Listed = { name: string; groups: readonly string[] };

/**
 * Someone who may be taken in. `here`: is a pupil already; `archived`: was one; `namesake`: a pupil of this name is in
 * another group; `alike`: a pupil has nearly this name; else `new`. `pupil` is the one meant.
 */
export type Arrival = PupilDetails & {
  known: 'new' | 'here' | 'archived' | 'namesake' | 'alike';
  pupil: Pupil | null;
  /** All groups that the list has them in. */
  groups: readonly string[];
};

const CLASS = /^(10|[1-9])\s?[a-zæøå]$|^(10|[1-9])\.?\s?(?:trinn|klasse|steg|kl)\b/i;

const sameGroup = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a.toLocaleLowerCase('nb') === b.toLocaleLowerCase('nb');

const detailsOf = ({ name, groups }: Listed): PupilDetails & Listed => {
  const group = groups.find((each) => CLASS.test(each)) ?? groups[0] ?? null;
  const [, first, second] = CLASS.exec(group ?? '') ?? [];
  const grade = first ?? second;
  return { name: name.replace(/\s+/g, ' ').trim(), group, grade: grade === undefined ? null : Number(grade), groups };
};

/**
 * Who on a list is new, and who is known. The same person twice on the list counts once, and nobody archived is
 * brought back twice.
 * @param listed the list, in any order and of any names' order
 * @param pupils all pupils, archived ones too
 * @returns in the order of the list
 */
export const arrivalsOf = (listed: readonly Listed[], pupils: readonly Pupil[]): Arrival[] => {
  const known = Map.groupBy(pupils, ({ name }) => nameKey(name));
  const like = likeNamed(pupils);
  const seen = new Set<string>();
  const broughtBack = new Set<string>();
  return listed.flatMap((each): Arrival[] => {
    const details = detailsOf(each);
    const key = nameKey(details.name);
    const place = `${key}\n${details.group?.toLocaleLowerCase('nb') ?? ''}`;
    if (key === '' || seen.has(place)) return [];
    seen.add(place);
    const same = known.get(key) ?? [];
    const active = same.filter(({ state }) => state === 'aktiv');
    const here = active.find(({ group }) => sameGroup(group, details.group));
    if (here) return [{ ...details, known: 'here', pupil: here }];
    if (active[0]) return [{ ...details, known: 'namesake', pupil: active[0] }];
    const archived = same.find(({ id }) => !broughtBack.has(id));
    if (archived) {
      broughtBack.add(archived.id);
      return [{ ...details, known: 'archived', pupil: archived }];
    }
    const alike = same[0] ?? like(details.name);
    return [{ ...details, known: alike ? 'alike' : 'new', pupil: alike ?? null }];
  });
};
