import { useId } from 'preact/hooks';
import type { SignSum } from '../../lib/dialogue/practice.ts';
import { practiceWords } from '../../lib/i18n/practice/words.ts';

type Props = { criterion: string; signs: SignSum[]; before: SignSum[] | null };

const WIDTH = 320;
const LEFT = 32;
const RIGHT = 64;
const ROW = 34;
const BAR = 14;
const FULL = WIDTH - LEFT - RIGHT;

const lengthOf = ({ seen, of }: SignSum): number => (of === 0 ? 0 : (seen / of) * FULL);

/** A bar for each sign: how often it was seen, in length and in numbers; below it, hatched, the half year before. */
export const SumChart = ({ criterion, signs, before }: Props) => {
  const t = practiceWords.value.sum;
  const id = useId();
  const earlier = (place: number) => before?.[place];
  const line = (each: SignSum, place: number) => {
    const then = earlier(place);
    const now = t.chartLine(each.sign.id, each.seen, each.of);
    return then && then.of > 0 ? `${now} ${t.chartBefore(then.seen, then.of)}` : now;
  };
  return (
    <svg
      class="sum-chart"
      viewBox={`0 0 ${WIDTH} ${signs.length * ROW}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{t.chart(criterion)}</title>
      <desc id={`${id}-desc`}>{signs.map(line).join(' ')}</desc>
      <defs>
        <pattern id={`${id}-hatched`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch" width="2" height="6" />
        </pattern>
      </defs>
      {signs.map((each, place) => {
        const then = earlier(place);
        const top = place * ROW + 4;
        return (
          <g key={each.sign.id}>
            <text x="0" y={top + 11}>
              {each.sign.id}
            </text>
            <rect class="track" x={LEFT} y={top} width={FULL} height={BAR} />
            <rect class="bar" x={LEFT} y={top} width={lengthOf(each)} height={BAR} />
            <text x={WIDTH - RIGHT + 6} y={top + 11}>
              {t.seen(each.seen, each.of)}
            </text>
            {then && then.of > 0 && (
              <rect
                class="bar-before"
                x={LEFT}
                y={top + BAR + 2}
                width={lengthOf(then)}
                height={BAR / 2}
                fill={`url(#${id}-hatched)`}
              />
            )}
          </g>
        );
      })}
    </svg>
  );
};
