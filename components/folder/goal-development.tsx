import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import { type GoalHistory, type GoalMoment, goalHistories, type Said } from '../../lib/dialogue/goal-history.ts';
import { SCALES } from '../../lib/dialogue/scales.ts';
import { inLanguage } from '../../lib/dialogue/words.ts';
import { folderWords } from '../../lib/i18n/folder/words.ts';
import { formatDay, language, words } from '../../lib/i18n/language.ts';
import { Select } from '../shared/select.tsx';
import { GoalChart } from './goal-chart.tsx';

/**
 * How it goes with one goal over time, at a look and in a table.
 * @param chosen the key of the goal that the folder is filtered by, or empty
 */
export const GoalDevelopment = ({ talks, chosen }: { talks: Dialogue[]; chosen: string }) => {
  const t = folderWords.value.goals;
  const picked = useSignal('');
  const histories = useMemo(() => goalHistories(talks), [talks]);
  const wanted = chosen || picked.value;
  const history = histories.find(({ key }) => key === wanted) ?? histories[0];
  if (!history) return null;
  return (
    <section class="goal-development" aria-label={t.heading}>
      <h3>{t.heading}</h3>
      <p class="hint">{t.why}</p>
      {!chosen && (
        <Select
          label={t.which}
          value={history.key}
          options={histories.map(({ key, text }) => ({ value: key, label: text }))}
          onChange={(key) => {
            picked.value = key;
          }}
        />
      )}
      <GoalChart history={history} />
      <details class="more">
        <summary>{t.table}</summary>
        <GoalTable history={history} />
      </details>
    </section>
  );
};

/** What was said of a goal, in words. */
const saidText = (said: Said): string => {
  const t = folderWords.value;
  if (said.type === 'evaluated') return `${t.goals.said.evaluated}: ${words.value.followUp.outcomes[said.outcome]}`;
  if (said.type !== 'rated') return t.goals.said[said.type];
  const step = SCALES[said.scale][said.value - 1];
  return t.goals.ratedAs(step ? inLanguage(step, language.value) : String(said.value));
};

const GoalTable = ({ history: { text, moments } }: { history: GoalHistory }) => {
  const t = folderWords.value.goals;
  return (
    <table>
      <caption>{t.title(text)}</caption>
      <thead>
        <tr>
          <th scope="col">{t.day}</th>
          <th scope="col">{t.talk}</th>
          <th scope="col">{t.what}</th>
        </tr>
      </thead>
      <tbody>
        {moments.map((moment: GoalMoment, place) => (
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
