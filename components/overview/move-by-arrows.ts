const STEPS: Readonly<Record<string, readonly [rows: number, cells: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Moves the focus by the arrow keys between what can be pressed in a table; cells without it are passed over. */
export const moveByArrows = (event: KeyboardEvent & { currentTarget: HTMLTableElement }): void => {
  const [down, along] = STEPS[event.key] ?? [0, 0];
  const cell = event.target instanceof Element && event.target.closest<HTMLTableCellElement>('th, td');
  if (!cell || (!down && !along) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const { rows } = event.currentTarget;
  let row = (cell.parentElement instanceof HTMLTableRowElement ? cell.parentElement.rowIndex : 0) + down;
  let column = cell.cellIndex + along;
  for (let next = rows[row]?.cells[column]; next; next = rows[row]?.cells[column]) {
    const control = next.querySelector<HTMLElement>('a, button');
    if (control) {
      event.preventDefault();
      control.focus();
      return;
    }
    row += down;
    column += along;
  }
};
