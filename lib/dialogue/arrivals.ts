import type { Pupil, PupilDetails } from './pupil.ts';
import { likeNamed, nameKey } from './same-name.ts';

/** Someone on a list of pupils: name as it is said, groups as the list has them, and the grade where it tells. */
export type Listed = { name: string; groups: readonly string[]; grade?: number | null };

/**
 * Someone who may be taken in. `here`: is a pupil already; `archived`: was one; `namesake`: a pupil of this name is in
 * another group; `alike`: a pupil has nearly this name; `twice`: the name stands on the list before, with another group;
 * else `new`. `pupil` is the one meant, where there is one.
 */
export type Arrival = PupilDetails & {
  known: 'new' | 'here' | 'archived' | 'namesake' | 'alike' | 'twice';
  pupil: Pupil | null;
  /** All groups that the list has them in. */
  groups: readonly string[];
};

/** Whether a pupil who is here may be the same one: in another group by now, or with another of her names. */
export const isAsked = ({ known, pupil }: Arrival): boolean =>
  (known === 'namesake' || known === 'alike') && pupil?.state === 'aktiv';

const CLASS = /^(10|[1-9])\s?[a-zæøå]$|^(10|[1-9])\.?\s?(?:trinn|klasse|steg|kl)\b/i;

const sameGroup = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a.toLocaleLowerCase('nb') === b.toLocaleLowerCase('nb');

const detailsOf = ({ name, groups, grade }: Listed): PupilDetails & Listed => {
  const group = groups.find((each) => CLASS.test(each)) ?? groups[0] ?? null;
  const [, first, second] = CLASS.exec(group ?? '') ?? [];
  const inGroup = first ?? second;
  return {
    name: name.replace(/\s+/g, ' ').trim(),
    group,
    grade: grade ?? (inGroup === undefined ? null : Number(inGroup)),
    groups,
  };
};

/**
 * Who on a list is new, and who is known. The same person twice on the list counts once, and nobody archived is
 * brought back twice. A name that stands there with two groups may be one or two: only the teacher knows.
 * @param listed the list, in any order and of any names' order
 * @param pupils all pupils, archived ones too
 * @returns in the order of the list
 */
export const arrivalsOf = (listed: readonly Listed[], pupils: readonly Pupil[]): Arrival[] => {
  const known = Map.groupBy(pupils, ({ name }) => nameKey(name));
  const like = likeNamed(pupils);
  const seen = new Set<string>();
  const named = new Set<string>();
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
    if (!alike && named.has(key)) return [{ ...details, known: 'twice', pupil: null }];
    named.add(key);
    return [{ ...details, known: alike ? 'alike' : 'new', pupil: alike ?? null }];
  });
};
