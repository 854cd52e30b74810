import type { Listed } from '../dialogue/arrivals.ts';
import { capped, clean } from '../plan/text.ts';
import { gradeOf } from './grade-text.ts';
import { ListError } from './list-problem.ts';

type Rows = readonly (readonly string[])[];
type Entry = ReadonlyMap<string, string>;
type Kind = 'users' | 'roles' | 'classes' | 'enrollments';

/** The columns that tell OneRoster's files apart, whatever they are called, in the order they are to be asked. */
const TELLING: readonly [Kind, readonly string[]][] = [
  ['enrollments', ['classsourcedid', 'usersourcedid']],
  ['users', ['sourcedid', 'givenname', 'familyname']],
  ['roles', ['usersourcedid', 'role']],
  ['classes', ['sourcedid', 'title', 'classtype']],
];

const titlesOf = ([first = []]: Rows): string[] => first.map((title) => clean(title).toLowerCase());

/** Which of OneRoster's files a table is, or null where it is none that is read. */
export const rosterKind = (rows: Rows): Kind | null => {
  const titles = new Set(titlesOf(rows));
  return TELLING.find(([, columns]) => columns.every((column) => titles.has(column)))?.[0] ?? null;
};

const entriesOf = (rows: Rows): Entry[] => {
  const titles = titlesOf(rows);
  const entries = rows.slice(1).map((row) => new Map(titles.map((title, place) => [title, clean(row[place] ?? '')])));
  return entries.filter((entry) => entry.get('status')?.toLowerCase() !== 'tobedeleted');
};

const isStudent = (role: string | undefined): boolean => role?.toLowerCase() === 'student';

// The class that a pupil belongs to stands before the groups of single subjects.
const homeFirst = (a: Entry, b: Entry): number =>
  Number(b.get('classtype')?.toLowerCase() === 'homeroom') - Number(a.get('classtype')?.toLowerCase() === 'homeroom');

const nameOf = (user: Entry): string => {
  const given = user.get('preferredgivenname') || user.get('givenname');
  const family = user.get('preferredfamilyname') || user.get('familyname');
  return capped([given, user.get('middlename'), family].filter(Boolean).join(' '), 120);
};

/**
 * The pupils in the files of OneRoster (1.1, or 1.2 with the roles in a file of their own), with the classes that they
 * are enrolled in where those files are there too.
 * @param tables rows of each file that `rosterKind` knows
 * @throws ListError `users` where no file names people, `pupils` where none of them is a student
 */
export const rosterPupils = (tables: readonly Rows[]): Listed[] => {
  const of = (kind: Kind) => tables.filter((rows) => rosterKind(rows) === kind).flatMap(entriesOf);
  const users = of('users');
  if (users.length === 0) throw new ListError('users');
  const classes = new Map(of('classes').map((each) => [each.get('sourcedid') ?? '', each]));
  const enrollments = Map.groupBy(of('enrollments'), (each) => each.get('usersourcedid'));
  const students = new Set(
    [...of('roles'), ...of('enrollments')].flatMap((each) =>
      isStudent(each.get('role')) ? [each.get('usersourcedid')] : [],
    ),
  );
  const listed = users.flatMap((user): Listed[] => {
    const id = user.get('sourcedid');
    const role = user.get('role');
    const isPupil = role ? isStudent(role) : students.has(id);
    const name = nameOf(user);
    if (!isPupil || name === '' || user.get('enableduser')?.toLowerCase() === 'false') return [];
    const attended = (enrollments.get(id) ?? []).flatMap((each) => classes.get(each.get('classsourcedid') ?? '') ?? []);
    const groups = attended.toSorted(homeFirst).map((each) => capped(each.get('title') ?? '', 60));
    // A user of several grades is in the first that is one.
    const [grade = null] = (user.get('grades') ?? '').split(',').flatMap((each) => gradeOf(each) ?? []);
    return [{ name, groups: [...new Set(groups.filter(Boolean))], grade }];
  });
  if (listed.length === 0) throw new ListError('pupils');
  return listed;
};
