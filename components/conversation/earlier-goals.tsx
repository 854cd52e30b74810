import type { Goal } from '../../lib/dialogue/goal.ts';
import { isSameGoal } from '../../lib/dialogue/same-goal.ts';
import { words } from '../../lib/i18n/language.ts';
import type { Sitting } from './sitting.ts';

const SHOWN = 6;

type Props = { sitting: Sitting; chosen: Goal[]; onChoose: (goal: Goal) => void };

/** Goals spoken of in earlier talks and not chosen yet, one press each; those of the newest talks first. */
export const EarlierGoals = ({ sitting: { all, held }, chosen, onChoose }: Props) => {
  const earlier = all
    .filter(({ id }) => !held.some(({ talk }) => talk.id === id))
    .flatMap(({ goals, agreement }) => [...(agreement?.goals ?? []).map(({ goal }) => goal), ...goals])
    .filter((goal, at, goals) => goals.findIndex((other) => isSameGoal(other, goal)) === at)
    .filter((goal) => !chosen.some((other) => isSameGoal(other, goal)))
    .slice(0, SHOWN);
  if (earlier.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of buttons, each of which acts at once
    <div class="earlier-goals" role="group" aria-label={words.value.conversation.earlierGoals}>
      <span class="hint">{words.value.conversation.earlierGoals}</span>
      {earlier.map((goal) => (
        <button
          key={`${goal.text} ${goal.source?.url}`}
          type="button"
          class="chip-button"
          onClick={() => onChoose(goal)}
        >
          {goal.text}
        </button>
      ))}
    </div>
  );
};
