import type { Pupil, PupilDetails } from './pupil.ts';

/** Someone on a list of pupils: name as it is said, groups as the list has them. */
export type Listed = { name: string; groups: readonly string[] };

/**
 * Someone who may be taken in. `here`: is a pupil already; `archived`: was one; `namesake`: a pupil of this name is in
 * another group; else `new`.
 */
export type Arrival = PupilDetails & { known: 'new' | 'here' | 'archived' | 'namesake'; pupil: Pupil | null };

const CLASS = /^(10|[1-9])\s?[a-zæøå]$|^(10|[1-9])\.?\s?(?:trinn|klasse|steg|kl)\b/i;

/** What a name is known by, whatever the order of its parts, case and spaces. */
const nameKey = (name: string): string =>
  name
    .normalize('NFC')
    .toLocaleLowerCase('nb')
    .split(/[\s,]+/)
    .filter(Boolean)
    .sort()
    .join(' ');

const sameGroup = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a.toLocaleLowerCase('nb') === b.toLocaleLowerCase('nb');

const detailsOf = ({ name, groups }: Listed): PupilDetails => {
  const group = groups.find((each) => CLASS.test(each)) ?? groups[0] ?? null;
  const [, first, second] = CLASS.exec(group ?? '') ?? [];
  const grade = first ?? second;
  return { name: name.replace(/\s+/g, ' ').trim(), group, grade: grade === undefined ? null : Number(grade) };
};

/**
 * Who on a list is new, and who is known. The same person twice on the list counts once.
 * @param listed the list, in any order and of any names' order
 * @param pupils all pupils, archived ones too
 * @returns in the order of the list
 */
export const arrivalsOf = (listed: readonly Listed[], pupils: readonly Pupil[]): Arrival[] => {
  const known = Map.groupBy(pupils, ({ name }) => nameKey(name));
  const seen = new Set<string>();
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
    if (same[0]) return [{ ...details, known: 'archived', pupil: same[0] }];
    return [{ ...details, known: 'new', pupil: null }];
  });
};
