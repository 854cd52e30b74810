import type { Chance } from './chance.ts';

/** The mark around each text of a passage: what is marked is the passage, whatever becomes of it. */
export const MARK = '[data-passage]';
const BOXES = 'p,li,td,th,div,h1,h2,h3,h4,dd,dt';

/** The text nodes of an element that say something. */
export function texts(root: Element): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const said = node.nodeValue?.trim() ?? '';
    if (/[\p{L}\p{N}]/u.test(said) && !node.parentElement?.closest('script,style')) found.push(node as Text);
  }
  return found;
}

/** Marks a passage in a plan: a text, some words of one, or two texts that follow each other. */
export function markPassage(root: Element, chance: Chance): void {
  const all = texts(root);
  const at = chance.below(all.length);
  const text = all[at];
  const next = all[at + 1];
  if (!text) return;
  const way = chance.below(10);
  if (way < 3) wrap(someWords(text, chance));
  else if (way < 4 && next) for (const part of [text, next]) wrap(part);
  else wrap(text);
}

function someWords(text: Text, chance: Chance): Text {
  const words = [...text.data.matchAll(/\S+/g)];
  const from = chance.below(words.length);
  const to = from + chance.below(words.length - from);
  const start = words[from]?.index ?? 0;
  const last = words[to];
  const part = text.splitText(start);
  if (last) part.splitText(last.index + last[0].length - start);
  return part;
}

function wrap(text: Text): void {
  const mark = text.ownerDocument.createElement('span');
  mark.setAttribute('data-passage', '');
  text.replaceWith(mark);
  mark.append(text);
}

export const marks = (root: Element): Element[] => [...root.querySelectorAll(MARK)];

/** The range of a passage, or null if it is gone. */
export function passageRange(root: Element): Range | null {
  const inside = marks(root).flatMap(texts);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(first, first.data.search(/\S/));
  range.setEnd(last, last.data.trimEnd().length);
  return range;
}

/** Whether the passage still stands in one piece. */
export function isWhole(root: Element): boolean {
  const range = passageRange(root);
  return (
    !range ||
    texts(root).every(
      (text) => !range.intersectsNode(text) || text.parentElement?.closest(MARK) || outside(range, text),
    )
  );
}

const outside = (range: Range, text: Text) => letters(range, text) === 0;

/** How much of what either a range or the passage covers, both cover: 0 to 1. */
export function overlap(root: Element, range: Range): number {
  const counts = texts(root).map((text) => {
    const marked = text.parentElement?.closest(MARK);
    const covered = letters(range, text);
    const all = text.data.replace(/[\s\u00ad]/g, '').length;
    return { both: marked ? covered : 0, either: marked ? all : covered };
  });
  const sum = (which: 'both' | 'either') => counts.reduce((total, count) => total + count[which], 0);
  return sum('both') / Math.max(1, sum('either'));
}

/** How many characters of a text that are no blanks lie in a range. */
function letters(range: Range, text: Text): number {
  if (!range.intersectsNode(text)) return 0;
  const start = range.startContainer === text ? range.startOffset : 0;
  const end = range.endContainer === text ? range.endOffset : text.data.length;
  return text.data.slice(start, end).replace(/[\s\u00ad]/g, '').length;
}

/** The box of a page that a node stands in: its paragraph, list item or cell. */
export const boxOf = (node: Element, root: Element): Element | null => {
  const box = node.closest(BOXES);
  return box && box !== root && root.contains(box) ? box : null;
};
