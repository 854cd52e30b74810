import type { SignSum } from '../../lib/dialogue/practice.ts';
import { practiceWords } from '../../lib/i18n/practice/words.ts';
import { BarChart } from '../charts/bar-chart.tsx';

type Props = { criterion: string; signs: SignSum[]; before: SignSum[] | null };

const shareOf = ({ seen, of }: SignSum): number => (of === 0 ? 0 : seen / of);

/** A bar for each sign: how often it was seen; below it the half year before. */
export const SumChart = ({ criterion, signs, before }: Props) => {
  const t = practiceWords.value.sum;
  const earlier = (place: number) => {
    const then = before?.[place];
    return then && then.of > 0 ? then : null;
  };
  const line = (each: SignSum, place: number) => {
    const then = earlier(place);
    const now = t.chartLine(each.sign.id, each.seen, each.of);
    return then ? `${now} ${t.chartBefore(then.seen, then.of)}` : now;
  };
  return (
    <BarChart
      name={t.chart(criterion)}
      description={signs.map(line).join(' ')}
      bars={signs.map((each, place) => {
        const then = earlier(place);
        return {
          label: each.sign.id,
          share: shareOf(each),
          said: t.seen(each.seen, each.of),
          before: then && shareOf(then),
        };
      })}
      parts
    />
  );
};
