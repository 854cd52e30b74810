import { useId } from 'preact/hooks';
import { marksUpTo } from './axis.ts';
import { Chart } from './chart.tsx';
import { Hatch } from './hatch.tsx';

/** One column: its label below it, and its parts from the ground up, in the order of the series. */
export type Column = { label: string; parts: readonly number[] };

/** How parts are told apart, in the order of the series. */
const FILLS = ['solid', 'hatched', 'plain'] as const;

type Props = {
  name: string;
  /** All that the chart shows, in words. */
  description: string;
  columns: readonly Column[];
  /** What the parts are called. */
  series: readonly [string, string, string];
};

const WIDTH = 320;
const LEFT = 24;
const TOP = 10;
const GROUND = 140;
const HEIGHT = 158;
/** The least room for a label; where columns are narrower, some go without. */
const LABEL = 24;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Columns beside each other, each of parts that stand on each other, with a key to the parts below. */
export const ColumnChart = ({ name, description, columns, series }: Props) => {
  const id = useId();
  const marks = marksUpTo(Math.max(0, ...columns.map(({ parts }) => sum(parts))));
  const heightOf = (n: number) => (n / (marks.at(-1) ?? 1)) * (GROUND - TOP);
  const step = (WIDTH - LEFT) / columns.length;
  const labelled = Math.ceil(LABEL / step);
  const fill = { fill: `url(#${id}-hatch)` };
  return (
    <div>
      <Chart name={name} description={description} width={WIDTH} height={HEIGHT}>
        <defs>
          <Hatch id={`${id}-hatch`} />
        </defs>
        {marks.map((mark) => {
          const y = GROUND - heightOf(mark);
          return (
            <g key={mark}>
              <line class="grid" x1={LEFT} x2={WIDTH} y1={y} y2={y} />
              <text x={LEFT - 6} y={y + 4} text-anchor="end">
                {mark}
              </text>
            </g>
          );
        })}
        {columns.map(({ label, parts }, place) => {
          const x = LEFT + place * step;
          return (
            <g key={place}>
              {parts.map((part, at) => {
                const form = FILLS[at];
                const y = GROUND - heightOf(sum(parts.slice(0, at + 1)));
                const box = { x: x + step * 0.12, y, width: step * 0.76, height: heightOf(part) };
                return part > 0 && <rect key={form} class={form} {...box} {...(form === 'hatched' && fill)} />;
              })}
              {place % labelled === 0 && (
                <text x={x + step / 2} y={HEIGHT - 4} text-anchor="middle">
                  {label}
                </text>
              )}
            </g>
          );
        })}
      </Chart>
      <ul class="chart-key">
        {FILLS.map((form, place) => (
          <li key={form}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <rect class={form} x="1" y="1" width="14" height="14" {...(form === 'hatched' && fill)} />
            </svg>
            {series[place]}
          </li>
        ))}
      </ul>
    </div>
  );
};
