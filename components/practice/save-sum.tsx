import type { PracticeSum, talksHeld } from '../../lib/dialogue/practice.ts';
import { practiceCsv, practiceJson } from '../../lib/dialogue/practice-file.ts';
import { language, words } from '../../lib/i18n/language.ts';
import { practiceWords } from '../../lib/i18n/practice/words.ts';
import { download } from '../shared/download.ts';
import { say } from '../shared/toast.tsx';

type Props = { sum: PracticeSum; held: ReturnType<typeof talksHeld> };

/** Takes the sum out for a team: as data, as a spreadsheet, or on paper. There is no pupil in any of them. */
export const SaveSum = ({ sum, held }: Props) => {
  const { talks, export: exported } = words.value;
  const t = practiceWords.value.sum;
  const save = (extension: string, text: string, type: string) => {
    const name = `laeringsdialog-praksis-${sum.halfYear}.${extension}`;
    download(name, text, type);
    say(exported.done(name));
  };
  const csvWords = { columns: t.columns, kinds: talks.kinds, allKinds: t.all, talksHeld: t.held };
  return (
    <div class="row-actions no-print">
      <button
        type="button"
        onClick={() =>
          save('json', practiceJson(sum, held, language.value, new Date().toISOString()), 'application/json')
        }
      >
        {t.json}
      </button>
      <button type="button" onClick={() => save('csv', practiceCsv(sum, held, language.value, csvWords), 'text/csv')}>
        {t.csv}
      </button>
      <button type="button" onClick={() => print()}>
        {t.print}
      </button>
    </div>
  );
};
