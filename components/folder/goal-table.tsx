import type { GoalHistory } from '../../lib/dialogue/goal-history.ts';
import { folderWords } from '../../lib/i18n/folder/words.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { saidText } from './said-text.ts';

/** All that was said of a goal, first to last. */
export const GoalTable = ({ history: { text, moments } }: { history: GoalHistory }) => {
  const t = folderWords.value.goals;
  return (
    <table aria-label={t.title(text)}>
      <thead>
        <tr>
          <th scope="col">{t.day}</th>
          <th scope="col">{t.talk}</th>
          <th scope="col">{t.what}</th>
        </tr>
      </thead>
      <tbody>
        {moments.map((moment, place) => (
          <tr key={place}>
            <th scope="row">{formatDay(moment.day)}</th>
            <td>{words.value.talks.kinds[moment.kind]}</td>
            <td>{saidText(moment.said)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
