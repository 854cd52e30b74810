/*
 * What itslearning may change from one day to the next without a plan reading any differently: generated class names,
 * boxes around boxes, blanks, comments, attributes.
 */

/** Picks the elements that a change meets: the same ones for the same page and seed. */
export type Picks = (count: number) => boolean;

// The LMS's own lasting class names, by their prefixes, and those without one.
const LASTING =
  /^(?:(?:itsl|ccl|il|ilw|ili|l|h|js|fc|prom)-|gridrow$|gridcolumn|tableview$|cardview$|tabsframe$|fc$|GridTitle$|emptytablecell$)/;
const BOXES = new Set('ARTICLE BODY DIV FORM HEADER MAIN SECTION'.split(' '));
const BLOCKS = new Set('ARTICLE DIV DL H1 H2 H3 H4 HEADER IFRAME OL P SECTION TABLE UL'.split(' '));
const NO_BLANKS = new Set('TABLE TBODY THEAD TR UL OL DL'.split(' '));

const everything = (document: Document): Element[] => [...document.body.querySelectorAll('*')];

/** Gives all generated class names new ones, the same name the same. */
export function renameClasses(document: Document, seed: number): void {
  for (const element of everything(document)) {
    const names = [...element.classList].map((name) => (LASTING.test(name) ? name : `svelte-${seed}${name.length}x`));
    if (names.length > 0) element.className = names.join(' ');
  }
}

/** Puts boxes around some elements, where a box may stand. */
export function addBoxes(document: Document, picks: Picks): void {
  for (const element of everything(document)) {
    const { parentElement } = element;
    if (!parentElement || !BOXES.has(parentElement.tagName) || !BLOCKS.has(element.tagName) || !picks(2)) continue;
    const box = document.createElement('div');
    if (picks(2)) box.className = 'svelte-b0xb0x';
    element.before(box);
    box.append(element);
  }
}

/** Breaks lines between words, adds blanks and comments between elements, and attributes that mean nothing. */
export function addNoise(document: Document, picks: Picks): void {
  for (const element of everything(document)) {
    if (picks(3)) element.setAttribute(`data-v-${element.tagName.length}`, '{"a":1}');
    if (picks(4)) element.setAttribute('tabindex', '-1');
    for (const node of [...element.childNodes]) {
      if (node.nodeType === 3 && picks(2)) node.nodeValue = node.nodeValue?.replace(/ /g, () => ' \n  ') ?? '';
    }
    if (!NO_BLANKS.has(element.tagName) && picks(3)) element.prepend(document.createComment('[!--'), '\n   ');
  }
}

/** Takes some elements out, as if they had not come yet, and gives back a way to let them come. */
export function holdBack(document: Document, picks: Picks): () => void {
  const held = everything(document)
    .filter(() => picks(4))
    .map((element) => {
      const place = document.createComment('');
      element.replaceWith(place);
      return { element, place };
    });
  return () => {
    for (const { element, place } of held.toReversed()) place.replaceWith(element);
  };
}
