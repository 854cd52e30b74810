import '../style/charts.css';

type Props = {
  name: string;
  columns: readonly string[];
  rows: readonly { name: string; numbers: readonly number[] }[];
  /** What the last row is called, in which the others are added up. */
  sum: string;
};

/** The figures of a chart in a table, added up. Wider than its place it is moved within itself, by keyboard too. */
export const NumberTable = ({ name, columns: [first, ...others], rows, sum }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
  <section class="number-table" aria-label={name} tabIndex={0}>
    <table>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {others.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            {row.numbers.map((n, place) => (
              <td key={place}>{n}</td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{sum}</th>
          {others.map((column, place) => (
            <td key={column}>{rows.reduce((all, { numbers }) => all + (numbers[place] ?? 0), 0)}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  </section>
);
