const PLAN = /\/plans\/courses\/\d+\/plan\/(\d+)(?:\/(element|resource)\/(\d+))?/i;
// Ids of the viewer, the session or the customer say nothing about which plan it is.
const PASSING = /^(?:session|person|customer|user|child|client|correlation|trace)/i;

/**
 * A plan's identity in the LMS, from the address of the frame it stands in: by the LMS's ids where the address has
 * them, so that the same plan keeps its identity however it was reached; else by host, path and the ids in the query.
 * @param url the frame's address; an address that cannot be parsed is its own identity
 */
export function planId(url: string): string {
  if (!URL.canParse(url)) return url.slice(0, 300) || 'unknown';
  const { host, pathname, searchParams } = new URL(url);
  const [, plan, kind, element] = PLAN.exec(pathname) ?? [];
  if (plan) return kind && element ? `${kind.toLowerCase()}/${element}` : `plan/${plan}`;
  const query = new Map([...searchParams].map(([name, value]) => [name.toLowerCase(), value]));
  const note = query.get('noteid');
  if (note && /^\d+$/.test(note)) return `note/${note}`;
  const inElement = query.get('learningtoolelementid') ?? query.get('elementid');
  if (inElement && /^\d+$/.test(inElement)) return `element/${inElement}`;
  const stable = [...query]
    .filter(([name]) => name.endsWith('id') && !PASSING.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const ids = stable.map(([name, value]) => `${name}=${value}`).join('&');
  return `${host}${pathname}${ids && `?${ids}`}`.slice(0, 300);
}
