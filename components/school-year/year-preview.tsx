import type { Pupil, PupilChange } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
import { pupilKeepingWords } from '../../lib/i18n/pupil-keeping/words.ts';

type Props = { pupils: readonly Pupil[]; changes: readonly PupilChange[] };

/** What will change, by where the pupils come from and where they go, each by name; and how many stay as they are. */
export const YearPreview = ({ pupils, changes }: Props) => {
  const t = pupilKeepingWords.value.year;
  const { noGroup, gradeN } = words.value.pupils;
  const named = new Map(pupils.map((pupil) => [pupil.id, pupil]));
  const lines = changes.flatMap(({ id, change }) => {
    const pupil = named.get(id);
    if (!pupil) return [];
    const from = pupil.group ?? noGroup;
    const { group, grade } = { ...pupil, ...change };
    const to = [group ?? noGroup, ...(grade === null ? [] : [gradeN(grade)])].join(', ');
    return [{ name: pupil.name, heading: change.state === 'arkivert' ? t.willLeave(from) : t.willGo(from, to) }];
  });
  const staying = pupils.filter(({ state }) => state === 'aktiv').length - lines.length;
  return (
    <ul class="preview">
      {[...Map.groupBy(lines, ({ heading }) => heading)].map(([heading, who]) => (
        <li key={heading}>
          <strong>{heading}</strong>: {who.map(({ name }) => name).join(', ')}
        </li>
      ))}
      {staying > 0 && <li>{t.willStay(staying)}</li>}
    </ul>
  );
};
