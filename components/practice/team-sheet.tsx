import type { PracticePicture } from '../../lib/dialogue/practice-picture.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { practiceWords } from '../../lib/i18n/practice/words.ts';
import { halfYearName, schoolYearName } from '../folder/half-year-name.ts';
import { PrintPage } from '../shared/print-page.tsx';
import { LeftOutList } from './left-out-list.tsx';
import { TeamSigns } from './team-signs.tsx';

type Props = { picture: PracticePicture; onBack: () => void };

/** The picture for the team on paper, seen here as it is printed. */
export const TeamSheet = ({ picture, onBack }: Props) => {
  const t = practiceWords.value.team;
  const { kinds } = words.value.talks;
  const { halfYear, schoolYear, madeOn, talks, duties, leftOut } = picture;
  return (
    <PrintPage heading={t.print} now={t.now} back={t.back} onBack={onBack}>
      <div class="printed team-sheet">
        <h2>{t.title(halfYearName(halfYear))}</h2>
        <p class="hint">{[schoolYearName(schoolYear), t.madeOn(formatDay(madeOn))].join(' · ')}</p>
        {talks && (
          <table class="sums">
            <caption>{t.talks}</caption>
            <thead>
              <tr>
                {[t.kind, t.held, t.planned].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {talks.map(({ kind, held, planned }) => (
                <tr key={kind}>
                  <th scope="row">{kinds[kind]}</th>
                  <td>{held}</td>
                  <td>{planned}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {duties && (
          <section aria-label={t.duties}>
            <h3>{t.duties}</h3>
            <ul class="printed-list">
              {duties.map(({ kind, perHalfYear, toInvite, met }) => (
                <li key={kind}>
                  {kinds[kind]}. {t.duty(perHalfYear, toInvite)}: {t.share(met.count, met.of, met.percent)}
                </li>
              ))}
            </ul>
          </section>
        )}
        <TeamSigns picture={picture} />
        <LeftOutList leftOut={leftOut} />
      </div>
    </PrintPage>
  );
};
