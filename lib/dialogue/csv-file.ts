/** A cell that a spreadsheet would reckon with is made a text, since what it says came from people. */
const plain = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A table as spreadsheets here read it: semicolons, and a mark in front that says UTF-8. */
export const csvFile = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map((cell) => (typeof cell === 'number' ? String(cell) : quoted(plain(cell)))).join(';')}\r\n`).join('')}`;
