import type { Goal } from '../../lib/dialogue/goal.ts';
import { groupGoals } from '../../lib/dialogue/goal-groups.ts';
import { words } from '../../lib/i18n/language.ts';
import type { Sitting } from './sitting.ts';

const SHOWN = 6;

type Props = { sitting: Sitting; chosen: Goal[]; onChoose: (goal: Goal) => void };

/**
 * Goals spoken of in earlier talks and not chosen yet, one press each; those of the newest talks first. A goal that was
 * worded in several ways is there once, in its newest wording.
 */
export const EarlierGoals = ({ sitting: { all, held }, chosen, onChoose }: Props) => {
  const spoken = all
    .filter(({ id }) => !held.some(({ talk }) => talk.id === id))
    .flatMap(({ goals, agreement }) => [...(agreement?.goals ?? []).map(({ goal }) => goal), ...goals]);
  const { keyOf } = groupGoals([...spoken, ...chosen]);
  const taken = new Set(chosen.map(keyOf));
  const earlier = spoken
    .filter((goal, at, goals) => goals.findIndex((other) => keyOf(other) === keyOf(goal)) === at)
    .filter((goal) => !taken.has(keyOf(goal)))
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
