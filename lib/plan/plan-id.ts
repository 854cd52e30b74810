const PLAN = /\/plans\/courses\/\d+\/plan\/(\d+)(?:\/(element|resource)\/(\d+))?/i;
// What the LMS calls its things in a query, most telling first; the types of elements are its own numbers.
const QUERY_IDS: readonly (readonly [name: string, kind: string])[] = [
  ['planid', 'plan'],
  ['noteid', 'note'],
  ['essayid', 'assignment'],
  ['bulletinid', 'bulletin'],
  ['learningtoolelementid', 'element'],
  ['elementid', 'element'],
  ['folderid', 'folder'],
];
const ELEMENT_TYPES = new Map([
  ['4', 'folder'],
  ['8', 'note'],
  ['512', 'assignment'],
]);
const COURSE_PAGE = /^\/(?:course\/course|main|contentarea\/contentarea|planner\/planner)\.aspx$/i;
const COURSE_LIST = /^\/(?:plans\/)?courses?\/(\d+)\/?$/i;
// Ids of the viewer, the session or the customer say nothing about which plan it is.
const PASSING = /^(?:session|person|customer|user|child|client|correlation|trace)/i;
const NUMBER = /^\d+$/;

/**
 * A plan's identity in the LMS, from the address of the frame it stands in: by the LMS's ids where the address has
 * them, so that the same plan keeps its identity however it was reached; else by host, path and the ids in the query.
 * The pages of a course that hold several texts are all known by the course.
 * @param url the frame's address; an address that cannot be parsed is its own identity
 */
export function planId(url: string): string {
  if (!URL.canParse(url)) return url.slice(0, 300) || 'unknown';
  const { host, pathname, searchParams } = new URL(url);
  const [, plan, kind, element] = PLAN.exec(pathname) ?? [];
  if (plan) return kind && element ? `${kind.toLowerCase()}/${element}` : `plan/${plan}`;
  const query = new Map([...searchParams].map(([name, value]) => [name.toLowerCase(), value]));
  const named = inQuery(query) ?? courseIn(pathname, query);
  if (named) return named;
  const stable = [...query]
    .filter(([name]) => name.endsWith('id') && !PASSING.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const ids = stable.map(([name, value]) => `${name}=${value}`).join('&');
  return `${host}${pathname}${ids && `?${ids}`}`.slice(0, 300);
}

function inQuery(query: ReadonlyMap<string, string>): string | null {
  for (const [name, kind] of QUERY_IDS) {
    const id = query.get(name);
    if (!id || !NUMBER.test(id)) continue;
    const typed = name === 'elementid' ? ELEMENT_TYPES.get(query.get('elementtype') ?? '') : undefined;
    return `${typed ?? kind}/${id}`;
  }
  return null;
}

function courseIn(pathname: string, query: ReadonlyMap<string, string>): string | null {
  const id = COURSE_PAGE.test(pathname)
    ? (query.get('courseid') ?? query.get('locationid'))
    : COURSE_LIST.exec(pathname)?.[1];
  return id && NUMBER.test(id) ? `course/${id}` : null;
}
