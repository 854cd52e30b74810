import type { AgreedGoal, Evaluation } from '../../lib/dialogue/dialogue.ts';
import { isOpenGoal } from '../../lib/dialogue/follow-up.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { AimOfGoal } from './aim-of-goal.tsx';
import { GoalAbout } from './talk-goals.tsx';

/** How something agreed went, once it was looked at: the outcome, the day and the remark. */
export const wentText = (evaluation: Evaluation | null): string =>
  evaluation
    ? [words.value.followUp.outcomes[evaluation.outcome], formatDay(evaluation.on), evaluation.remark]
        .filter(Boolean)
        .join(', ')
    : '';

/** The goals of an agreement in order of priority: advice, who does what, and how it went or when it is looked at. */
export const AgreedGoals = ({ goals }: { goals: AgreedGoal[] }) => (
  <ol class="agreed-goals">
    {goals.map((agreed, at) => (
      <AgreedGoalItem key={at} agreed={agreed} />
    ))}
  </ol>
);

const AgreedGoalItem = ({ agreed }: { agreed: AgreedGoal }) => {
  const t = words.value;
  const { goal, advice, tasks, by, reach, evaluation } = agreed;
  const lines = [
    [t.answers.advice, advice],
    [t.answers.does.elev, tasks.elev],
    [t.answers.does.hjem, tasks.hjem],
    [t.answers.does.skole, tasks.skole],
  ].filter(([, text]) => text);
  const looked = [wentText(evaluation), by && isOpenGoal(agreed) && t.talks.agreedBy(formatDay(by))].filter(Boolean);
  return (
    <li>
      <span class="said-text">{goal.text}</span> <small>({t.reach[reach]})</small>
      <GoalAbout goal={goal} />
      <AimOfGoal aim={goal.aim} />
      {lines.map(([who, text]) => (
        <p key={who} class="said-text">
          <span class="answer-about">{who}: </span>
          {text}
        </p>
      ))}
      {looked.length > 0 && <p class="hint">{looked.join(' · ')}</p>}
    </li>
  );
};
