import type { Boundary } from '../../lib/dialogue/duties.ts';
import { chartOf, HEIGHT, LEFT, LEVELS, NAMES, SPOKEN_ROW, WIDTH } from '../../lib/dialogue/goal-chart.ts';
import type { GoalHistory } from '../../lib/dialogue/goal-history.ts';
import { folderWords } from '../../lib/i18n/folder/words.ts';
import { formatDay } from '../../lib/i18n/language.ts';
import { Chart } from '../charts/chart.tsx';
import { ChartMark } from './chart-mark.tsx';
import { shortHalfYearName } from './half-year-name.ts';

/** A goal over time: how far it was reached by the pupil's own ratings and by what was agreed, and when it was spoken of. */
export const GoalChart = ({ history, halfYears }: { history: GoalHistory; halfYears: Boundary }) => {
  const t = folderWords.value.goals;
  const { points, lines, turns } = chartOf(history.moments, halfYears);
  const [first, last] = [history.moments[0]?.day ?? '', history.moments.at(-1)?.day ?? ''];
  const rows = [
    { y: LEVELS.top, name: t.top },
    { y: LEVELS.middle, name: t.middle },
    { y: LEVELS.bottom, name: t.bottom },
    { y: SPOKEN_ROW, name: t.spoken },
  ];
  const marks = new Map(points.map(({ said }) => [said.type, said]));
  return (
    <div class="goal-chart">
      <Chart
        name={t.title(history.text)}
        description={t.description(history.moments.length, formatDay(first), formatDay(last))}
        width={WIDTH}
        height={HEIGHT}
      >
        {rows.map(({ y, name }) => (
          <g key={name}>
            <line class="grid" x1={LEFT} x2={WIDTH} y1={y} y2={y} />
            <text x={LEFT - 6} y={y + 4} text-anchor="end">
              {name}
            </text>
          </g>
        ))}
        {turns.map(({ x, period, named }) => (
          <g key={period.from}>
            <line class="grid turn" x1={x} x2={x} y1={LEVELS.top - 8} y2={NAMES + 4} />
            {named && (
              <text x={x + 3} y={NAMES + 2}>
                {shortHalfYearName(period)}
              </text>
            )}
          </g>
        ))}
        <polyline class="rated-line" points={lines.rated} />
        <polyline class="evaluated-line" points={lines.evaluated} />
        {points.map(({ x, y, said }, place) => (
          <ChartMark key={place} said={said} x={x} y={y} />
        ))}
        <text x={LEFT} y={HEIGHT - 6}>
          {formatDay(first)}
        </text>
        {last !== first && (
          <text x={WIDTH} y={HEIGHT - 6} text-anchor="end">
            {formatDay(last)}
          </text>
        )}
      </Chart>
      <ul class="chart-key" aria-label={t.key}>
        {[...marks].map(([type, said]) => (
          <li key={type}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <ChartMark said={said} x={8} y={8} />
            </svg>
            {t.said[type]}
          </li>
        ))}
      </ul>
    </div>
  );
};
