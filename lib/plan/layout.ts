import { type Block, type Line, RANK } from './blocks.ts';
import { bulletOf } from './bullets.ts';
import { firstChildOf, isElement, nameOf, nextSiblingOf } from './dom.ts';
import { headingLevel, headingOfTag, isEmphasis, isStrong } from './emphasis.ts';
import { isTable, tableOf } from './grid.ts';
import { INLINE } from './inline.ts';
import { clean } from './text.ts';
import type { Turns } from './turns.ts';

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE S STRIKE DEL svg math IFRAME FRAME OBJECT EMBED CANVAS AUDIO VIDEO IMG INPUT SELECT TEXTAREA OPTION HEAD TITLE'.split(
    ' ',
  ),
);
// What a teacher has struck out counts as gone.
const HIDDEN_STYLE = /display:\s*none|visibility:\s*hidden|mso-hide:\s*all|text-decoration[^;]*line-through/i;

// No line of a plan is longer; a hostile page's may be.
const LONGEST_LINE = 5000;
// How many nodes are looked at in one turn.
const TURN = 100;
// Tables in tables' cells: deeper ones are read as plain blocks.
const DEEPEST_TABLE = 12;

interface Manner {
  readonly rank: number;
  readonly strong: boolean;
  readonly depth: number;
}

/** An element whose children are being read. */
interface Open {
  next: ChildNode | null;
  readonly tag: string;
  readonly manner: Manner;
  /** How many blocks there were before it; null for an inline element. */
  readonly before: number | null;
}

/** Which elements a reading leaves out, besides those that never hold text; `bare`: it has no attributes. */
export type Leave = (element: Element, tag: string, bare: boolean) => boolean;

/**
 * Lays the text of an element out as lines and tables, in reading order, without asking the browser for styles.
 * @param root what to read; itself never left out
 * @param leave elements to leave out with all they hold
 */
export function* layoutOf(root: Element, leave: Leave = () => false): Turns<Block[]> {
  return yield* new Layout(leave, 0).read(root, PLAIN);
}

class Layout {
  private readonly leave: Leave;
  private readonly tableDepth: number;
  private readonly blocks: Block[] = [];
  private text = '';
  /** How much of `text` is emphasised from its beginning, and whether a plain character has ended that. */
  private lead = 0;
  private plain = false;
  private rank: number = RANK.body;
  private marker = '';
  private depth = 0;
  private soft = false;

  constructor(leave: Leave, tableDepth: number) {
    this.leave = leave;
    this.tableDepth = tableDepth;
  }

  /** Walks without recursion: a page may nest its elements as deep as it likes. */
  *read(root: Element, manner: Manner): Turns<Block[]> {
    const tag = nameOf(root);
    if (tag !== 'FORM' && !root.firstElementChild) {
      this.add(root.textContent, manner);
      this.endLine();
      return this.blocks;
    }
    const open: Open[] = [{ next: firstChildOf(root, tag), tag, manner, before: null }];
    let looked = 0;
    for (let inner = open.at(-1); inner; inner = open.at(-1)) {
      if (++looked % TURN === 0 && (yield TURN)) break;
      const node = inner.next;
      if (!node) {
        open.pop();
        this.close(inner);
        continue;
      }
      const name = nameOf(node);
      inner.next = nextSiblingOf(node, name);
      if (name === '#text') this.add(node.nodeValue ?? '', inner.manner);
      else if (isElement(node, name)) {
        // Most elements have no attributes: asked once, that spares all questions about them.
        const bare = name !== 'FORM' && !node.hasAttributes();
        if (this.isLeft(node, name, bare)) continue;
        if (this.tableDepth < DEEPEST_TABLE && (name === 'TABLE' || (!bare && name !== 'FORM' && isTable(node))))
          yield* this.table(node);
        else {
          const opened = this.open(node, name, innerManner(node, name, inner.manner, bare));
          if (opened.next) open.push(opened);
          else this.close(opened);
        }
      }
    }
    this.endLine();
    return this.blocks;
  }

  /** Whether an element holds nothing to read; a line break is dealt with here. */
  private isLeft(element: Element, tag: string, bare: boolean): boolean {
    if (tag === 'BR' || tag === 'HR') this.lineBreak(tag === 'BR');
    if (tag === 'BR' || tag === 'HR' || SKIPPED.has(tag)) return true;
    // A form around text is no more than a block (WebForms wraps whole pages in one), and its fields shadow its members.
    return tag !== 'FORM' && ((!bare && isHidden(element)) || this.leave(element, tag, bare));
  }

  private open(element: Element, tag: string, manner: Manner): Open {
    const inline = INLINE.has(tag);
    if (!inline) this.endLine();
    if (tag === 'LI') {
      this.marker = '-';
      this.depth = manner.depth;
    }
    const before = inline ? null : this.blocks.length;
    // Asking for the text of an element that holds nothing else spares a look at each node in it.
    const leaf = tag !== 'FORM' && !element.firstElementChild;
    if (leaf) this.add(element.textContent, manner);
    return { next: leaf ? null : firstChildOf(element, tag), tag, manner, before };
  }

  private close({ tag, before }: Open): void {
    if (before === null) return;
    this.endLine();
    if (tag === 'LI') this.marker = '';
    if (tag === 'P' && this.blocks.length === before) this.push('');
  }

  private *table(element: Element): Turns<void> {
    this.endLine();
    const inside = (cell: Element, strong: boolean) =>
      new Layout(this.leave, this.tableDepth + 1).read(cell, { ...PLAIN, strong });
    this.blocks.push(yield* tableOf(element, inside));
  }

  private add(raw: string, manner: Manner): void {
    const blank = !/\S/.test(raw);
    if (blank && this.text === '') return;
    this.text += raw;
    if (blank) return;
    this.rank = Math.min(this.rank, manner.rank);
    this.depth = manner.depth;
    if (manner.strong && !this.plain) this.lead = this.text.length;
    else this.plain = true;
  }

  private lineBreak(soft: boolean): void {
    if (this.text === '') this.push('');
    else this.endLine();
    this.soft = soft;
  }

  private endLine(): void {
    const text = clean(this.text.slice(0, LONGEST_LINE));
    if (text !== '') this.push(text);
    this.text = '';
    this.soft = false;
  }

  private push(text: string): void {
    const bullet = this.marker === '' ? bulletOf(text) : { marker: this.marker, rest: text };
    const emphasised = this.lead === 0 ? 0 : clean(this.text.slice(0, this.lead)).length;
    const lead = Math.max(0, emphasised - (text.length - bullet.rest.length));
    const strong = text !== '' && !this.plain && this.lead > 0;
    const line: Line = {
      type: 'line',
      text: bullet.rest,
      rank: this.rank < RANK.bold ? this.rank : strong ? RANK.bold : RANK.body,
      lead,
      marker: bullet.marker,
      depth: this.depth,
      soft: this.soft,
    };
    this.blocks.push(line);
    if (text !== '') this.marker = '';
    this.lead = 0;
    this.plain = false;
    this.rank = RANK.body;
  }
}

const PLAIN: Manner = { rank: RANK.body, strong: false, depth: 0 };

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && HIDDEN_STYLE.test(style);
}

function innerManner(element: Element, tag: string, manner: Manner, bare: boolean): Manner {
  if (tag === 'FORM') return manner;
  const heading = bare ? headingOfTag(tag) : headingLevel(element, tag);
  if (heading > 0) return { ...manner, rank: heading, strong: true };
  const list = tag === 'UL' || tag === 'OL';
  const strong = bare ? manner.strong || isEmphasis(tag) : isStrong(element, tag, manner.strong);
  if (!list && strong === manner.strong) return manner;
  return { ...manner, strong, depth: manner.depth + (list ? 1 : 0) };
}
