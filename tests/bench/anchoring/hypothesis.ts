import search from 'approx-string-match';

/*
 * How Hypothesis finds a passage again, written anew from what is public of it: by an XPath, by position, by quote. The
 * first two count only where the words there are the same.
 */

const CONTEXT = 32;
const MOST_ERRORS = 256;
const WEIGHT = { quote: 50, prefix: 20, suffix: 20, position: 2 } as const;

export interface TheirSelector {
  readonly startPath: string;
  readonly startOffset: number;
  readonly endPath: string;
  readonly endOffset: number;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** What Hypothesis keeps of a range. */
export function describeTheirs(root: Element, range: Range): TheirSelector {
  const text = root.textContent;
  const start = offsetIn(root, range.startContainer, range.startOffset);
  const end = offsetIn(root, range.endContainer, range.endOffset);
  const [from, to] = [elementOf(range.startContainer), elementOf(range.endContainer)];
  return {
    startPath: pathOf(root, from),
    startOffset: start - offsetIn(root, from, 0),
    endPath: pathOf(root, to),
    endOffset: end - offsetIn(root, to, 0),
    ...{ start, end, exact: text.slice(start, end) },
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/**
 * Where Hypothesis finds a passage, or null.
 * @param text the root's text, which it would else ask for each time
 */
export function findTheirs(root: Element, text: string, selector: TheirSelector): Range | null {
  return byPath(root, selector) ?? byPosition(root, text, selector) ?? byQuote(root, text, selector);
}

function byPath(root: Element, selector: TheirSelector): Range | null {
  const [from, to] = [elementAt(root, selector.startPath), elementAt(root, selector.endPath)];
  const start = from && pointIn(from, selector.startOffset);
  const end = to && pointIn(to, selector.endOffset);
  if (!start || !end) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(...start);
  range.setEnd(...end);
  return range.toString() === selector.exact ? range : null;
}

const byPosition = (root: Element, text: string, { start, end, exact }: TheirSelector): Range | null =>
  text.slice(start, end) === exact ? rangeIn(root, start, end) : null;

function byQuote(root: Element, text: string, { exact, prefix, suffix, start: hint }: TheirSelector): Range | null {
  const scored = matchesOf(text, exact, Math.min(MOST_ERRORS, exact.length / 2)).map((match) => {
    const score =
      WEIGHT.quote * (1 - match.errors / exact.length) +
      WEIGHT.prefix * (prefix ? alike(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix) : 1) +
      WEIGHT.suffix * (suffix ? alike(text.slice(match.end, match.end + suffix.length), suffix) : 1) +
      WEIGHT.position * (1 - Math.abs(match.start - hint) / text.length);
    return { ...match, score };
  });
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  return best ? rangeIn(root, best.start, best.end) : null;
}

function matchesOf(text: string, quote: string, most: number) {
  const exact = [];
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1))
    exact.push({ start, end: start + quote.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, quote, most);
}

function alike(text: string, wanted: string): number {
  if (text === '' || wanted === '') return 0;
  const [best] = search(text, wanted, wanted.length);
  return best ? 1 - best.errors / wanted.length : 0;
}

const elementOf = (node: Node): Element => (node.nodeType === 1 ? (node as Element) : (node.parentElement as Element));

function pathOf(root: Element, element: Element): string {
  const steps: string[] = [];
  for (let one = element; one !== root && one.parentElement; one = one.parentElement) {
    const same = [...one.parentElement.children].filter(({ tagName }) => tagName === one.tagName);
    steps.unshift(`${one.tagName}[${same.indexOf(one) + 1}]`);
  }
  return steps.join('/');
}

function elementAt(root: Element, path: string): Element | null {
  let element: Element | null | undefined = root;
  for (const step of path === '' ? [] : path.split('/')) {
    const [, tag, place] = /^(.+)\[(\d+)\]$/.exec(step) ?? [];
    element = element && [...element.children].filter(({ tagName }) => tagName === tag)[Number(place) - 1];
  }
  return element ?? null;
}

function offsetIn(root: Element, node: Node, offset: number): number {
  const range = root.ownerDocument.createRange();
  range.setStart(root, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

function rangeIn(root: Element, start: number, end: number): Range | null {
  const [from, to] = [pointIn(root, start), pointIn(root, end)];
  if (!from || !to) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

function pointIn(root: Element, offset: number): [Text, number] | null {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  let left = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left <= length) return [node as Text, left];
    left -= length;
  }
  return null;
}
