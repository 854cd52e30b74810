import type { Page } from './adapter.ts';
import type { ReadPerson } from './reading.ts';
import { capped, clean } from './text.ts';

const MOST = 1000;
const MOST_GROUPS = 20;
const PAGE = /participants|deltake|deltaka/i;
const ROWS = 'tr, [role="row"]';
const CELLS = 'td, th, [role="cell"], [role="gridcell"], [role="rowheader"], [role="columnheader"]';
const HEADINGS = {
  name: /^(?:navn|namn|name|fullt navn|full name|elev|student)$/i,
  groups: /^(?:grupper?|groups?|klasser?|class(?:es)?)$/i,
  role: /^(?:rolle|role|profil|profile)$/i,
};
const PUPIL = /^(?:elev|student|learner|pupil|lærling)/i;
const OTHER =
  /lærer|lærar|teacher|assisten|assistant|admin|gjest|guest|foresatt|føresett|forelder|parent|mentor|rektor|vikar|observ|redakt|editor|veileder|rettleiar/i;

/**
 * The people on a participants page, in its table, its grid or its cards by role, names turned to "first names, last
 * names".
 * @param page one frame
 * @returns none for any other page; at most a thousand, each name and group once
 */
export function peopleIn({ root, url }: Page): ReadPerson[] {
  const heading = root.querySelector('h1, .ccl-pageheader, .ccl-pagetabs .active, h2')?.textContent ?? '';
  if (!PAGE.test(url) && !PAGE.test(heading)) return [];
  const tables = [...root.querySelectorAll('table, [role="table"], [role="grid"]')];
  const people = [...tables.flatMap(inTable), ...cards(root)];
  const once = new Map(people.map((person) => [`${person.name}\n${person.groups.join()}`, person]));
  return [...once.values()].slice(0, MOST);
}

function inTable(table: Element): ReadPerson[] {
  const [head, ...rows] = [...table.querySelectorAll(ROWS)].map((row) => [...row.querySelectorAll(CELLS)]);
  const titles = (head ?? []).map(textOf);
  const column = (name: keyof typeof HEADINGS) => titles.findIndex((title) => HEADINGS[name].test(title));
  const [name, groups, role] = [column('name'), column('groups'), column('role')];
  if (name < 0 || (groups < 0 && role < 0)) return [];
  return rows.flatMap((cells) => person(cells[name], textOf(cells[groups]), textOf(cells[role]) || null));
}

/** The classic page: a section for each role, a card for each person. */
function cards(root: Element): ReadPerson[] {
  return [...root.querySelectorAll('.ccl-accordion-section')].flatMap((section) => {
    const role = textOf(section.querySelector('.ccl-accordion-section-header')).replace(/\s*\(?\d+\)?$/, '');
    return [...section.querySelectorAll('.gridrow')].flatMap((card) =>
      person(card.querySelector('.gridcolumn') ?? card, '', role || null),
    );
  });
}

function person(cell: Element | undefined, groups: string, role: string | null): ReadPerson[] {
  const name = cell && firstNamesFirst(textOf(cell.querySelector('a[href]') ?? cell));
  if (!name) return [];
  const inGroups = groups
    .split(/[,;]/)
    .map((group) => capped(clean(group), 60))
    .filter((group) => /[\p{L}\p{N}]/u.test(group));
  return [
    {
      name,
      groups: inGroups.slice(0, MOST_GROUPS),
      role: role && capped(role, 60),
      isPupil: role === null || PUPIL.test(role) || !OTHER.test(role),
    },
  ];
}

/**
 * A name as it is said: "Lie, Ella Marie (ella@skole.no)" is "Ella Marie Lie".
 * @param printed the name as a list prints it
 * @returns '' for what is no name
 */
export function firstNamesFirst(printed: string): string {
  const bare = clean(printed.replace(/\([^)]*\)|\S+@\S+/g, ' '));
  const [last = '', first = '', ...more] = bare.split(',').map(clean);
  const name = first !== '' && more.length === 0 ? `${first} ${last}` : bare;
  return /\p{L}/u.test(name) ? capped(name, 120) : '';
}

/** What a cell says to someone who reads it: pictures' stand-ins and buttons left out. */
function textOf(element: Element | null | undefined): string {
  if (!element) return '';
  const left = [...element.querySelectorAll('[aria-hidden="true"], button, script, style')];
  const all = element.textContent;
  return clean(left.reduce((text, part) => text.replace(part.textContent, ' '), all));
}
