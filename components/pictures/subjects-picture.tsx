import type { SubjectGoals } from '../../lib/dialogue/goals-by-subject.ts';
import { words } from '../../lib/i18n/language.ts';
import { picturesWords } from '../../lib/i18n/pictures/words.ts';
import { BarChart } from '../charts/bar-chart.tsx';
import { NumberTable } from '../charts/number-table.tsx';
import { Picture } from '../charts/picture.tsx';
import { EmptyPicture } from './empty-picture.tsx';

/** What the goals of the half year's talks were about. */
export const SubjectsPicture = ({ subjects }: { subjects: SubjectGoals[] }) => {
  const t = picturesWords.value;
  if (subjects.length === 0) return <EmptyPicture heading={t.subjects.heading} why={t.subjects.none} />;
  const nameOf = ({ kind, subject }: SubjectGoals) =>
    subject ?? (kind === 'faglig' ? t.subjects.noSubject : words.value.kinds[kind]);
  const most = Math.max(...subjects.map(({ goals }) => goals));
  const [first, ...second] = subjects.filter(({ goals }) => goals === most);
  const all = subjects.reduce((sum, { goals }) => sum + goals, 0);
  return (
    <Picture
      name={t.subjects.heading}
      caption={
        <>
          <h3>{t.subjects.heading}</h3>
          <p>
            {t.subjects.gist(all)} {first && second.length === 0 && t.subjects.most(nameOf(first), most)}
          </p>
        </>
      }
      table={
        <NumberTable
          name={t.subjects.heading}
          columns={[t.subjects.subject, t.subjects.goals]}
          rows={subjects.map((each) => ({ name: nameOf(each), numbers: [each.goals] }))}
          sum={t.all}
        />
      }
    >
      <BarChart
        name={t.subjects.heading}
        description={subjects.map((each) => t.subjects.line(nameOf(each), each.goals)).join(' ')}
        bars={subjects.map((each) => ({ label: nameOf(each), share: each.goals / most, said: String(each.goals) }))}
      />
      <p class="hint">{t.subjects.each}</p>
    </Picture>
  );
};
