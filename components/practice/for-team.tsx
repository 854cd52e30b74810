import { practiceCsv, practiceJson } from '../../lib/dialogue/practice-file.ts';
import { FEWEST } from '../../lib/dialogue/practice-for-team.ts';
import type { PracticePicture } from '../../lib/dialogue/practice-picture.ts';
import { exportWords } from '../../lib/i18n/exporting/words.ts';
import { language, words } from '../../lib/i18n/language.ts';
import { practiceWords } from '../../lib/i18n/practice/words.ts';
import { download } from '../shared/download.ts';
import { say } from '../shared/toast.tsx';
import { LeftOutList } from './left-out-list.tsx';

type Props = { picture: PracticePicture; onPrint: () => void };

/** Takes the half year out for a team: as data, as a spreadsheet, or on paper. There is no pupil in any of them. */
export const ForTeam = ({ picture, onPrint }: Props) => {
  const { talks } = words.value;
  const t = practiceWords.value.team;
  const save = (extension: string, text: string, type: string) => {
    const name = `laeringsdialog-praksis-${picture.halfYear.from}.${extension}`;
    download(name, text, type);
    say(exportWords.value.done(name));
  };
  return (
    <section class="for-team no-print" aria-label={t.heading}>
      <h2>{t.heading}</h2>
      <p>{t.why(FEWEST)}</p>
      <LeftOutList leftOut={picture.leftOut} />
      <div class="row-actions">
        <button type="button" onClick={() => save('json', practiceJson(picture), 'application/json')}>
          {t.json}
        </button>
        <button
          type="button"
          onClick={() => save('csv', practiceCsv(picture, language.value, { ...t, kinds: talks.kinds }), 'text/csv')}
        >
          {t.csv}
        </button>
        <button type="button" onClick={onPrint}>
          {t.open}
        </button>
      </div>
    </section>
  );
};
