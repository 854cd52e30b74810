import { boxOf, MARK, marks } from './passage.ts';
import type { Edit } from './words.ts';

const holds = (element: Element) => element.querySelector(MARK) !== null || element.matches(MARK);

/** The rows of the table a passage stands in, with those cells that are not merged. */
function plainTable(root: Element): { rows: HTMLTableRowElement[]; table: HTMLTableElement } | null {
  const table = marks(root)[0]?.closest('table');
  if (!table || !root.contains(table) || table.querySelector('table, [rowspan], [colspan]')) return null;
  return { table, rows: [...table.rows] };
}

/** One to three rows, items or paragraphs with other words come before the passage. */
export const addedBefore: Edit = (root, chance, stock) => {
  const unit = unitOf(root);
  if (!unit) return false;
  const count = 1 + chance.below(3);
  const anchor = chance.of([unit, ...before(unit)]);
  for (let i = 0; i < count; i++) {
    const copy =
      anchor.tagName === 'TR'
        ? rowLike(anchor)
        : root.ownerDocument.createElement(anchor.tagName === 'LI' ? 'li' : 'p');
    const boxes = copy.tagName === 'TR' ? [...copy.children] : [copy];
    for (const box of boxes) box.textContent = chance.of(stock.lines);
    anchor.before(copy);
  }
  return true;
};

/** One to three rows, items or paragraphs before the passage are gone. */
export const removedBefore: Edit = (root, chance) => {
  const unit = unitOf(root);
  const some = unit ? before(unit).filter((one) => !holds(one)) : [];
  if (some.length === 0) return false;
  for (const one of chance.shuffled(some).slice(0, 1 + chance.below(3))) one.remove();
  return true;
};

const unitOf = (root: Element): Element | null => {
  const [mark] = marks(root);
  const unit = mark && (mark.closest('tr') ?? mark.closest('li') ?? boxOf(mark, root));
  return unit && unit !== root && root.contains(unit) ? unit : null;
};
const before = (unit: Element): Element[] => {
  const siblings = [...(unit.parentElement?.children ?? [])];
  return siblings.slice(0, siblings.indexOf(unit)).filter((one) => one.tagName === unit.tagName);
};
const rowLike = (row: Element): Element => {
  const copy = row.cloneNode(false) as Element;
  for (const cell of row.children) copy.append(cell.cloneNode(false));
  return copy;
};

/** The rows of the table below its first, or the items of the list, stand in another order. */
export const reordered: Edit = (root, chance) => {
  const list = marks(root)[0]?.closest('tbody, ul, ol');
  if (!list || !root.contains(list) || list.querySelector('[rowspan]')) return false;
  const items = [...list.children].slice(list.tagName === 'TBODY' ? 1 : 0);
  if (items.length < 2) return false;
  list.append(...chance.shuffled(items));
  return true;
};

/** Two subjects change places: two rows, or two headings with what is under them. */
export const subjectsSwapped: Edit = (root, chance) => {
  const row = marks(root)[0]?.closest('tr');
  if (row && root.contains(row)) {
    const rows = [...(row.parentElement?.children ?? [])].slice(1).filter((one) => one !== row);
    if (
      rows.length === 0 ||
      row.parentElement?.firstElementChild === row ||
      row.parentElement?.querySelector('[rowspan]')
    )
      return false;
    swap(row, chance.of(rows));
    return true;
  }
  const sections = sectionsOf(root);
  const own = sections.find((section) => section.some((node) => node.nodeType === 1 && holds(node as Element)));
  const others = sections.filter((section) => section !== own);
  if (!own || others.length === 0) return false;
  const other = chance.of(others);
  const [marker, otherMarker] = [root.ownerDocument.createComment(''), root.ownerDocument.createComment('')];
  own[0]?.before(marker);
  other[0]?.before(otherMarker);
  marker.replaceWith(...other);
  otherMarker.replaceWith(...own);
  return true;
};

function swap(a: Element, b: Element): void {
  const marker = a.ownerDocument.createComment('');
  a.replaceWith(marker);
  b.replaceWith(a);
  marker.replaceWith(b);
}

/** The headings at the top of a plan, each with what follows it. */
function sectionsOf(root: Element): ChildNode[][] {
  const sections: ChildNode[][] = [];
  for (const node of root.childNodes) {
    const isHeading =
      /^H[1-6]$/.test(node.nodeName) ||
      (node.nodeName === 'P' && (node.firstChild?.nodeName === 'STRONG' || node.firstChild?.nodeName === 'B'));
    if (isHeading) sections.push([node]);
    else sections.at(-1)?.push(node);
  }
  return sections.length > 2 ? sections.slice(1) : [];
}

/** A column stands in another place. */
export const columnMoved: Edit = (root, chance) => {
  const found = plainTable(root);
  const width = found?.rows[0]?.cells.length ?? 0;
  if (!found || width < 3 || found.rows.some((row) => row.cells.length !== width)) return false;
  const from = 1 + chance.below(width - 1);
  const to = chance.of(Array.from({ length: width - 1 }, (_, i) => i + 1).filter((at) => at !== from));
  for (const row of found.rows) {
    const cells = [...row.cells];
    cells.splice(to, 0, ...cells.splice(from, 1));
    row.append(...cells);
  }
  return true;
};

/** The table has become headings with lists: its first column the headings, its header what stands over each list. */
export const tableRebuilt: Edit = (root) => {
  const found = plainTable(root);
  const [header, ...rows] = found?.rows ?? [];
  if (!found || !header || rows.length === 0 || holds(header)) return false;
  const { ownerDocument: document } = root;
  const labels = [...header.cells].map((cell) => cell.textContent.trim());
  const parts = rows.flatMap((row) => {
    const [first, ...cells] = row.cells;
    const heading = document.createElement('h3');
    heading.append(...(first?.childNodes ?? []));
    const lists = cells.map((cell, at) => {
      const list = document.createElement('ul');
      const item = list.appendChild(document.createElement('li'));
      item.append(...(labels[at + 1] ? [`${labels[at + 1]}: `] : []), ...cell.childNodes);
      return list;
    });
    return [heading, ...lists];
  });
  found.table.replaceWith(...parts);
  return true;
};
