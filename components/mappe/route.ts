/** The sections of the mappe: what a teacher does, and what keeps it in order. */
export const WORK = [
  'overview',
  'log',
  'search',
  'plan',
  'notes',
  'talks',
  'followUp',
  'pupils',
  'forms',
  'practice',
] as const;
export const UPKEEP = ['export', 'backup', 'bin', 'curriculum', 'data', 'security'] as const;
export type Section = (typeof WORK)[number] | (typeof UPKEEP)[number];

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

/** Reads the part of an address behind `#`: `#talks`, or `#pupil=<id>`. What is not known shows the talks. */
export const routeOf = (hash: string): Route => {
  const [name = '', id = ''] = hash.slice(1).split('=');
  if (isPage(name) && id) return { section: PAGES[name], page: { name, id } };
  return { section: [...WORK, ...UPKEEP].find((section) => section === name) ?? 'talks', page: null };
};
