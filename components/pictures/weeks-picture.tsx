import { busiestWeek, type Week } from '../../lib/dialogue/talks-by-week.ts';
import { words } from '../../lib/i18n/language.ts';
import { picturesWords } from '../../lib/i18n/pictures/words.ts';
import { ColumnChart } from '../charts/column-chart.tsx';
import { NumberTable } from '../charts/number-table.tsx';
import { Picture } from '../charts/picture.tsx';
import { EmptyPicture } from './empty-picture.tsx';

/** When in the half year talks were held, and of which kinds. */
export const WeeksPicture = ({ weeks }: { weeks: Week[] }) => {
  const t = picturesWords.value;
  const { kinds } = words.value.talks;
  const series = [kinds.utviklingssamtale, kinds.elevsamtale, kinds.veiledningssamtale] as const;
  const numbersOf = ({ held }: Week) => [held.utviklingssamtale, held.elevsamtale, held.veiledningssamtale];
  const withTalks = weeks.filter(({ all }) => all > 0);
  if (withTalks.length === 0) return <EmptyPicture heading={t.weeks.heading} why={t.weeks.none} />;
  const busiest = busiestWeek(weeks);
  const talks = withTalks.reduce((sum, { all }) => sum + all, 0);
  return (
    <Picture
      name={t.weeks.heading}
      caption={
        <>
          <h3>{t.weeks.heading}</h3>
          <p>
            {t.weeks.gist(talks, withTalks.length)} {busiest && t.weeks.most(busiest.number, busiest.all)}
          </p>
        </>
      }
      table={
        <NumberTable
          name={t.weeks.heading}
          columns={[t.weeks.weekColumn, ...series, t.all]}
          rows={withTalks.map((week) => ({
            name: String(week.number),
            numbers: [...numbersOf(week), week.all],
          }))}
          sum={t.all}
        />
      }
    >
      <ColumnChart
        name={t.weeks.heading}
        description={withTalks.map(({ number, all }) => t.weeks.line(number, all)).join(' ')}
        columns={weeks.map((week) => ({ label: String(week.number), parts: numbersOf(week) }))}
        series={series}
      />
      <p class="hint">{t.weeks.axis}</p>
    </Picture>
  );
};
