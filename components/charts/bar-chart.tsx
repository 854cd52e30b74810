import { useId } from 'preact/hooks';
import { Chart } from './chart.tsx';
import { Hatch } from './hatch.tsx';

/** One bar: its label above it, how far it reaches (0 to 1), and that in words behind it. */
export type Bar = {
  label: string;
  share: number;
  said: string;
  /** How far it reached before, where that is known. */
  before?: number | null;
};

type Props = {
  name: string;
  /** All that the chart shows, in words. */
  description: string;
  bars: readonly Bar[];
  /** Whether the bars are parts of something, whose full length is outlined. */
  parts?: boolean;
};

const WIDTH = 320;
const RIGHT = 72;
const FULL = WIDTH - RIGHT;
const LABEL = 16;
const BAR = 14;
const BEFORE = 7;
const GAP = 10;
/** So many letters of a label have room; the table has them all. */
const LETTERS = 44;

const shortened = (label: string): string => (label.length > LETTERS ? `${label.slice(0, LETTERS - 1)}…` : label);

/** Bars below each other, each with its label and its figure; below a bar, hatched, what it was before. */
export const BarChart = ({ name, description, bars, parts = false }: Props) => {
  const id = useId();
  const hasBefore = bars.some(({ before }) => before != null);
  const row = LABEL + BAR + (hasBefore ? BEFORE + 2 : 0) + GAP;
  return (
    <Chart name={name} description={description} width={WIDTH} height={bars.length * row}>
      <defs>
        <Hatch id={`${id}-hatch`} />
      </defs>
      {bars.map(({ label, share, said, before }, place) => {
        const top = place * row + LABEL;
        const end = parts ? FULL : share * FULL;
        return (
          <g key={place}>
            <text x="0" y={top - 4}>
              {shortened(label)}
            </text>
            {parts && <rect class="track" x="0.5" y={top + 0.5} width={FULL - 1} height={BAR - 1} />}
            <rect class="solid" x="0" y={top} width={share * FULL} height={BAR} />
            <text class="figure" x={end + 6} y={top + BAR - 3}>
              {said}
            </text>
            {before != null && (
              <rect
                class="hatched"
                x="0.5"
                y={top + BAR + 2}
                width={before * FULL}
                height={BEFORE}
                fill={`url(#${id}-hatch)`}
              />
            )}
          </g>
        );
      })}
    </Chart>
  );
};
