import { type ComponentChildren, Fragment } from 'preact';
import { useId } from 'preact/hooks';
import type { Goal } from '../../lib/dialogue/goal.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';

type Props = {
  heading?: string;
  goals: Goal[];
  isChosen: (goal: Goal) => boolean;
  onToggle: (goal: Goal) => void;
  /** When a goal was last spoken of with the pupil, where it was. */
  lastDay?: (goal: Goal) => string | undefined;
  /** What stands below a goal that is ticked. */
  below?: (goal: Goal) => ComponentChildren;
  /** What stands with every goal. */
  beside?: ((goal: Goal) => ComponentChildren) | undefined;
};

/** Goals to tick, grouped by subject; social goals and goals for order stand in groups of their own. */
export const GoalGroups = ({ heading, goals, isChosen, onToggle, lastDay, below, beside }: Props) => {
  const t = words.value;
  const groups = Map.groupBy(goals, ({ subject, kind }) =>
    kind === 'faglig' ? (subject ?? t.plan.noSubject) : t.kinds[kind],
  );
  return (
    <div class="goal-groups">
      {heading && <p class="hint">{heading}</p>}
      {[...groups].map(([name, members]) => (
        <Group key={name} name={name}>
          {members.map((goal) => {
            const last = lastDay?.(goal);
            return (
              <Fragment key={`${goal.text} ${goal.level} ${goal.source?.url}`}>
                <label class="goal">
                  <input type="checkbox" checked={isChosen(goal)} onChange={() => onToggle(goal)} />
                  <span>
                    {goal.text}
                    {goal.level && <small class="level">{t.plan.level(goal.level)}</small>}
                    {last && <small class="level">{t.plan.last(formatDay(last))}</small>}
                  </span>
                </label>
                {beside?.(goal)}
                {isChosen(goal) && below?.(goal)}
              </Fragment>
            );
          })}
        </Group>
      ))}
    </div>
  );
};

const Group = ({ name, children }: { name: string; children: ComponentChildren }) => {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset reads its outer legend again for each goal
    <div role="group" aria-labelledby={id} class="goal-group">
      <p id={id} class="group-name">
        {name}
      </p>
      {children}
    </div>
  );
};
