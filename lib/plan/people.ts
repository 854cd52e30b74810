import type { Page } from './adapter.ts';
import type { ReadPerson } from './reading.ts';
import { capped, clean } from './text.ts';

const MOST = 1000;
const MOST_GROUPS = 20;
const PAGE = /participants|deltake|deltaka/i;
const ROWS = 'tr, [role="row"]';
const CELLS = 'td, th, [role="cell"], [role="gridcell"], [role="rowheader"], [role="columnheader"]';
const PART = '(?:for|etter|first |last |given |family |sur)(?:navn|namn|name)';
const GROUP = '(?:(?:basis)?grupper?|groups?|klass[ea]r?|class(?:es)?)';
const HEADINGS = {
  name: new RegExp(
    `^(?:(?:fullt? )?(?:navn|namn|names?)|${PART} (?:og |and )?${PART}|elev|student|pupil|learner|deltak[ea]r|participant)$`,
  ),
  groups: new RegExp(`^${GROUP}(?: ${GROUP})?$`),
  role: /^(?:roller?|roles?|profil|profile)$/,
};
// Whoever is none of these is a pupil, so that a school's own word for pupils does not lose them.
const ADULT =
  /lærer|lærar|teacher|assist|admin|gjest|guest|foresatt|føresett|forelde|parent|guardian|mentor|tutor|rektor|vikar|observ|redakt|editor|veileder|rettleiar|pedagog|ansatt|tilsett|staff|employee|eier|eigar|owner/i;
const UNSAID = '[aria-hidden="true"], button, script, style';
const TEXT = 4;

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
  const titles = (head ?? []).map(titleOf);
  const column = (name: keyof typeof HEADINGS) => titles.findIndex((title) => HEADINGS[name].test(title));
  const [name, groups, role] = [column('name'), column('groups'), column('role')];
  if (name < 0 || (groups < 0 && role < 0)) return [];
  return rows.flatMap((cells) => person(cells[name], cells[groups], textOf(cells[role]) || null));
}

/** The classic page: a section for each role, a card for each person. */
function cards(root: Element): ReadPerson[] {
  return [...root.querySelectorAll('.ccl-accordion-section')].flatMap((section) => {
    const role = textOf(section.querySelector('.ccl-accordion-section-header')).replace(/\s*\(?\d+\)?$/, '');
    return [...section.querySelectorAll('.gridrow')].flatMap((card) =>
      person(card.querySelector('.gridcolumn') ?? card, undefined, role || null),
    );
  });
}

function person(cell: Element | undefined, groups: Element | undefined, role: string | null): ReadPerson[] {
  if (!cell) return [];
  const links = [...cell.querySelectorAll('a[href]')];
  const name = firstNamesFirst(textOf(links.find((link) => /\p{L}/u.test(textOf(link))) ?? cell));
  if (!name) return [];
  // Each group may be a link or a line of its own.
  const inGroups = textsOf(groups)
    .flatMap((text) => text.split(/[,;]/))
    .map((group) => capped(clean(group), 60))
    .filter((group) => /[\p{L}\p{N}]/u.test(group));
  return [
    {
      name,
      groups: [...new Set(inGroups)].slice(0, MOST_GROUPS),
      role: role && capped(role, 60),
      isPupil: role === null || !isAdult(role),
    },
  ];
}

/** Whether a role, as a list calls it, is no pupil's. */
export const isAdult = (role: string): boolean => ADULT.test(role);

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

/** A column's heading in plain words: no sorting arrow, no stroke, no count. */
const titleOf = (cell: Element): string =>
  clean(
    textOf(cell)
      .toLowerCase()
      .replace(/\([^)]*\)/g, ' ')
      .replace(/[^\p{L}]+/gu, ' ')
      .replace(/ (?:sorter|sorted|ascending|descending|stigande|stigende|synkende|fallande).*/, ''),
  );

const textOf = (element: Element | null | undefined): string => clean(textsOf(element).join(' '));

/** What a cell says to someone who reads it, piece by piece: pictures' stand-ins and buttons left out. */
function textsOf(element: Element | null | undefined): string[] {
  if (!element) return [];
  const texts: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    const unsaid = parentElement?.closest(UNSAID);
    // A page behind an open dialog is hidden as a whole, and is still what is meant.
    const isUnsaid = unsaid && unsaid !== element && element.contains(unsaid);
    if (textContent?.trim() && !isUnsaid) texts.push(textContent);
  }
  return texts;
}
