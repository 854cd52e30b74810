/** How strongly a line stands out: 1 to 6 as h1 to h6, then a line in bold, a label ("Mål:"), a prefix in the line, body. */
export const RANK = { plan: 0, bold: 7, label: 8, prefix: 9, body: 10 } as const;

/** One line of text as a reader sees it. An empty `text` is a blank line. */
export interface Line {
  readonly type: 'line';
  readonly text: string;
  /** 1 to 6 for a heading element, `RANK.bold` if all of it is bold or underlined, else `RANK.body`. */
  readonly rank: number;
  /** How many characters at its beginning are bold or underlined. */
  readonly lead: number;
  /** The mark of a list item: '-' for any bullet, else the number as typed; '' for no mark. */
  readonly marker: string;
  /** How many lists the line lies in. */
  readonly depth: number;
  /** It follows a line break, not a paragraph break. */
  readonly soft: boolean;
}

export interface Cell {
  readonly blocks: readonly Block[];
  readonly text: string;
  readonly header: boolean;
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** One row: the cells that begin in it, and those from above that reach into it. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly fromAbove: readonly Cell[];
}

export interface Table {
  readonly type: 'table';
  readonly rows: readonly Row[];
  readonly columns: number;
}

export type Block = Line | Table;

/**
 * All text of some blocks, one line of the page a line, tables cell by cell.
 * @param blocks what `layoutOf` found
 */
export function textOf(blocks: readonly Block[]): string {
  const [only] = blocks;
  if (blocks.length === 1 && only?.type === 'line') return only.text;
  return blocks
    .map((block) =>
      block.type === 'line' ? block.text : block.rows.flatMap((row) => row.cells.map((c) => c.text)).join('\n'),
    )
    .filter((text) => text !== '')
    .join('\n');
}
