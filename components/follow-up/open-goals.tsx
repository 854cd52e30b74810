import { useEffect, useRef } from 'preact/hooks';
import { today } from '../../lib/dialogue/calendar.ts';
import type { AgreedGoal, Agreement, Dialogue } from '../../lib/dialogue/dialogue.ts';
import { evaluatedGoal, goalDue, isOpenGoal, notEvaluatedGoal } from '../../lib/dialogue/follow-up.ts';
import type { Outcome } from '../../lib/dialogue/outcomes.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { say } from '../shared/toast.tsx';
import { useRemark } from '../shared/use-remark.ts';
import { OutcomeButtons } from './outcome-buttons.tsx';
import { RemarkField } from './remark-field.tsx';

type Props = { talk: Dialogue; agreement: Agreement; name: string };

/** The goals of an agreement that are still to be looked at, in order of priority, each by itself. */
export const OpenGoals = ({ talk, agreement, name }: Props) => {
  const list = useRef<HTMLOListElement>(null);
  const open = agreement.goals.flatMap((agreed, place) => (isOpenGoal(agreed) ? [{ agreed, place }] : []));
  const before = useRef(open.length);
  useEffect(() => {
    // The buttons that were pressed are gone with their goal: the keyboard goes on from the list.
    if (open.length < before.current && document.activeElement === document.body) list.current?.focus();
    before.current = open.length;
  });
  return (
    <ol class="open-goals" ref={list} tabIndex={-1} aria-label={words.value.talks.goals}>
      {open.map(({ agreed, place }) => (
        <li key={`${talk.id} ${place}`}>
          <OpenGoal {...{ talk, agreement, name, agreed, place }} />
        </li>
      ))}
    </ol>
  );
};

const OpenGoal = ({ talk, agreement, name, agreed, place }: Props & { agreed: AgreedGoal; place: number }) => {
  const { vault, store } = useStore();
  const t = words.value;
  const remark = useRemark(`${talk.id} ${place}`);
  const due = goalDue(agreement, agreed);
  const about = agreed.goal.kind === 'faglig' ? agreed.goal.subject : t.kinds[agreed.goal.kind];
  const evaluate = async (outcome: Outcome) => {
    const looked = (now: Agreement) => evaluatedGoal(now, place, outcome, remark.text, today());
    const undo = await store.changeAgreement(vault, talk.id, looked, (now, before) =>
      notEvaluatedGoal(now, before, place),
    );
    remark.write('');
    const by = looked(agreement).goals[place]?.by;
    const text = outcome === 'videreføres' && by ? t.followUp.goalCarriedOn(formatDay(by)) : t.followUp.goalDone;
    say(`${name}: ${text}`, undo);
  };
  return (
    <>
      <p class="said-text">{agreed.goal.text}</p>
      <p class="hint">{[about, due && t.talks.agreedBy(formatDay(due))].filter(Boolean).join(' · ')}</p>
      <Tasks tasks={agreed.tasks} />
      <RemarkField about={`${agreed.goal.text}, ${name}`} value={remark.text} onChange={remark.write} />
      <OutcomeButtons label={t.followUp.ofGoal(agreed.goal.text, name)} onChoose={evaluate} />
    </>
  );
};

/** Who does what towards a goal. */
const Tasks = ({ tasks }: Pick<AgreedGoal, 'tasks'>) => {
  const t = words.value.followUp.tasks;
  const said = (['elev', 'hjem', 'skole'] as const).filter((who) => tasks[who] !== '');
  return said.length > 0 ? (
    <dl class="tasks">
      {said.map((who) => (
        <div key={who}>
          <dt>{t[who]}</dt>
          <dd>{tasks[who]}</dd>
        </div>
      ))}
    </dl>
  ) : null;
};
