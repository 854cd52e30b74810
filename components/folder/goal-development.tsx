import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import type { Boundary } from '../../lib/dialogue/duties.ts';
import { goalHistories } from '../../lib/dialogue/goal-history.ts';
import { folderWords } from '../../lib/i18n/folder/words.ts';
import { Picture } from '../charts/picture.tsx';
import { Select } from '../shared/select.tsx';
import { GoalChart } from './goal-chart.tsx';
import { GoalTable } from './goal-table.tsx';
import { gistOf } from './said-text.ts';

type Props = {
  talks: Dialogue[];
  /** The key of the goal that the folder is filtered by, or empty. */
  chosen: string;
  halfYears: Boundary;
};

/** How it goes with one goal over time, at a look and in a table. */
export const GoalDevelopment = ({ talks, chosen, halfYears }: Props) => {
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
      <Picture
        name={history.text}
        caption={
          <>
            <h4>{t.title(history.text)}</h4>
            <p>{gistOf(history.moments)}</p>
          </>
        }
        table={<GoalTable history={history} />}
      >
        <GoalChart history={history} halfYears={halfYears} />
      </Picture>
    </section>
  );
};
