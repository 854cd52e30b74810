import { RESULTS, type Result } from '../../lib/dialogue/agreements-reached.ts';
import { folderWords } from '../../lib/i18n/folder/words.ts';
import { picturesWords } from '../../lib/i18n/pictures/words.ts';
import { BarChart } from '../charts/bar-chart.tsx';
import { NumberTable } from '../charts/number-table.tsx';
import { Picture } from '../charts/picture.tsx';
import { EmptyPicture } from './empty-picture.tsx';

/** How it went with what was agreed, and what is still to be looked at. */
export const AgreementsPicture = ({ reached }: { reached: Record<Result, number> }) => {
  const t = picturesWords.value.agreements;
  const { standing } = folderWords.value;
  const nameOf = (result: Result) =>
    result === 'open' ? t.notYet : result === 'videreføres' ? standing.carried : standing[result];
  const all = RESULTS.reduce((sum, result) => sum + reached[result], 0);
  if (all === 0) return <EmptyPicture heading={t.heading} why={t.none} />;
  return (
    <Picture
      name={t.heading}
      caption={
        <>
          <h3>{t.heading}</h3>
          <p>
            {t.gist(reached.nådd, all)} {reached.open > 0 && t.open(reached.open)}
          </p>
        </>
      }
      table={
        <NumberTable
          name={t.heading}
          columns={[t.result, t.number]}
          rows={RESULTS.map((result) => ({ name: nameOf(result), numbers: [reached[result]] }))}
          sum={picturesWords.value.all}
        />
      }
    >
      <BarChart
        name={t.heading}
        description={RESULTS.map((result) => t.line(nameOf(result), reached[result], all)).join(' ')}
        bars={RESULTS.map((result) => ({
          label: nameOf(result),
          share: reached[result] / all,
          said: t.of(reached[result], all),
        }))}
        parts
      />
      <p class="hint">{t.which}</p>
    </Picture>
  );
};
