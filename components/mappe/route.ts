/** The sections of the mappe as its menu groups them: what is for every day, what for the school, and what keeps it all in order. */
export const GROUPS = [
  ['overview', 'log', 'talks', 'followUp', 'plan', 'notes', 'pupils', 'search'],
  ['practice', 'forms', 'curriculum'],
  ['export', 'backup', 'bin', 'data', 'security'],
] as const;
export type Section = (typeof GROUPS)[number][number];
export const SECTIONS: readonly Section[] = GROUPS.flat();

/** A page about one record, and the section that it belongs to. A formal kind names the planning of such a talk with a pupil. */
const PAGES = {
  pupil: 'pupils',
  folder: 'pupils',
  talk: 'plan',
  agreement: 'plan',
  utviklingssamtale: 'plan',
  elevsamtale: 'plan',
} as const;
export type PageName = keyof typeof PAGES;

/** What an address of the mappe shows: a section, or within it the page of one record. */
export type Route = { section: Section; page: { name: PageName; id: string } | null };

const isPage = (name: string): name is PageName => Object.hasOwn(PAGES, name);

/** Reads the part of an address behind `#`: `#talks`, or `#pupil=<id>`. What is not known shows the overview. */
export const routeOf = (hash: string): Route => {
  const [name = '', id = ''] = hash.slice(1).split('=');
  if (isPage(name) && id) return { section: PAGES[name], page: { name, id } };
  return { section: SECTIONS.find((section) => section === name) ?? 'overview', page: null };
};
