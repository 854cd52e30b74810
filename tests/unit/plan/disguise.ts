import type { JSDOM } from 'jsdom';

/** One change of a plan's markup that a reader must not mind: told where by a number, it changes one place. */
export type Disguise = (document: Document, where: number) => void;

const pick = <T>(list: readonly T[], where: number): T | undefined => list[where % Math.max(1, list.length)];

const textNodes = (document: Document): Text[] => {
  const walker = document.createTreeWalker(document.body, 4);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (/\S/.test(node.nodeValue ?? '') && node.parentElement?.closest('.h-userinput')) texts.push(node as Text);
  }
  return texts;
};

const boxes = (document: Document, selector: string) => [
  ...document.querySelectorAll<HTMLElement>(selector.replace(/[^,]+/g, '.h-userinput $&')),
];

const wrapInside = (box: Element, made: Element): void => {
  made.append(...box.childNodes);
  box.append(made);
};

const make = (document: Document, tag: string, attributes: Record<string, string> = {}): HTMLElement => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

/** What editors, Word and the LMS do to a text without changing what it says. */
export const DISGUISES: Record<string, Disguise> = {
  'a span with a font around a text': (document, where) => {
    const text = pick(textNodes(document), where);
    if (!text) return;
    const span = make(document, 'span', { style: 'font-size:11.0pt;font-family:"Calibri",sans-serif', lang: 'NO-BOK' });
    text.replaceWith(span);
    span.append(text);
  },
  'a text cut in two runs': (document, where) => {
    const text = pick(textNodes(document), where);
    if (text && text.length > 3) text.splitText(1 + (where % (text.length - 2)));
  },
  'a comment beside a text': (document, where) => {
    pick(textNodes(document), where)?.before(document.createComment('[if !supportLists]'));
  },
  'an invisible mark in a text': (document, where) => {
    const text = pick(textNodes(document), where);
    if (!text?.nodeValue) return;
    const at = where % text.nodeValue.length;
    text.nodeValue = `${text.nodeValue.slice(0, at)}${['\u200b', '\u00ad', '\u200f', '\u2060'][where % 4]}${text.nodeValue.slice(at)}`;
  },
  'a blank that does not break': (document, where) => {
    const text = pick(textNodes(document), where);
    if (text?.nodeValue) text.nodeValue = text.nodeValue.replace(' ', '\u00a0');
  },
  'Word’s own class and empty element': (document, where) => {
    const box = pick(boxes(document, 'p,td,li'), where);
    box?.setAttribute('class', 'MsoNormal');
    box?.append(document.createElement('o:p'));
  },
  'a box inside a cell': (document, where) => {
    const cell = pick(boxes(document, 'td,th'), where);
    if (cell) wrapInside(cell, make(document, 'div', { class: 'svelte-1abc23' }));
  },
  'a box around everything': (document) => {
    const rich = document.querySelector('.h-userinput');
    if (rich) wrapInside(rich, make(document, 'section', { 'data-x': '{"a":1}' }));
  },
  'a layout table around everything': (document) => {
    const rich = document.querySelector('.h-userinput');
    if (!rich) return;
    const table = make(document, 'table', { role: 'presentation' });
    const cell = document.createElement('td');
    const row = document.createElement('tr');
    row.append(cell);
    table.append(row);
    cell.append(...rich.childNodes);
    rich.append(table);
  },
  'bold by another name': (document, where) => {
    const bold = pick(boxes(document, 'b,strong'), where);
    if (!bold) return;
    const other = make(document, 'span', { style: 'font-weight: 700' });
    other.append(...bold.childNodes);
    bold.replaceWith(other);
  },
  'a script and a style that say goals': (document, where) => {
    const script = make(document, where % 2 ? 'script' : 'style');
    script.textContent = 'Jeg kan lese skript';
    pick(boxes(document, 'p,td,li,div'), where)?.append(script);
  },
  'a hidden text that says goals': (document, where) => {
    const hidden = make(document, 'span', where % 2 ? { hidden: '' } : { style: 'display: none' });
    hidden.textContent = 'Jeg kan lese usynlig tekst';
    pick(boxes(document, 'p,td,li,div'), where)?.append(hidden);
  },
};

/** Puts disguises on a page, one after the other. */
export const disguise = ({ window }: JSDOM, changes: readonly { name: string; where: number }[]): void => {
  for (const { name, where } of changes) DISGUISES[name]?.(window.document, where);
};
