import {
  AGREED_WEEKS,
  changedGoal,
  ENOUGH_GOALS,
  goalsOfKind,
  movedGoal,
  newlyAgreed,
  replacedAgreedGoal,
  withGoal,
} from '../../../lib/dialogue/agreed-goals.ts';
import { notCarriedOn } from '../../../lib/dialogue/carry-on.ts';
import type { Agreement } from '../../../lib/dialogue/dialogue.ts';
import { emptyAgreement } from '../../../lib/dialogue/fill-in.ts';
import { type Goal, GoalKind } from '../../../lib/dialogue/goal.ts';
import type { Replacement } from '../../../lib/dialogue/replaced-goal.ts';
import { isSameGoal } from '../../../lib/dialogue/same-goal.ts';
import { words } from '../../../lib/i18n/language.ts';
import { DayField } from '../../shared/day-field.tsx';
import { TextField } from '../../shared/text-field.tsx';
import { GoalPicker } from '../../talk/goal-picker.tsx';
import { AgreedGoalFields } from '../agreed-goal-fields.tsx';
import { EarlierGoals } from '../earlier-goals.tsx';
import type { PlaceProps } from '../sitting.ts';
import { TypedGoal } from '../typed-goal.tsx';
import { useRemoveGoal } from '../use-remove-goal.ts';

/** What is agreed: few goals in order of priority, kept apart by kind, and when all of it is looked at again. */
export const AgreementPlace = ({ sitting, held: { talk, writer } }: PlaceProps) => {
  const t = words.value;
  const agreement = talk.agreement ?? emptyAgreement;
  const chosen = agreement.goals.map(({ goal }) => goal);
  const remove = useRemoveGoal(sitting);
  const edit = (change: (before: Agreement | null) => Agreement) =>
    writer.edit((current) => ({ agreement: change(current.agreement) }));
  const set = (change: Partial<Agreement>) => edit((before) => ({ ...(before ?? emptyAgreement), ...change }));
  const add = (goal: Goal) => edit((before) => withGoal(before, newlyAgreed(goal)));
  const toggle = (goal: Goal) => (chosen.some((other) => isSameGoal(other, goal)) ? remove(goal) : add(goal));
  /** The earlier agreement knows a goal that was carried on by its words, so it keeps them. */
  const isCarriedOn = (goal: Goal) =>
    sitting.all.some((earlier) => earlier.agreement && notCarriedOn(earlier.agreement, goal, talk.id));
  /** What is agreed is not taken out because the plan turns out not to say it. */
  const replace = ({ before, after }: Replacement) => {
    if (before && after && !isCarriedOn(before)) edit((current) => replacedAgreedGoal(current, before, after));
  };
  const move = (goal: Goal, step: -1 | 1) => {
    const after = movedGoal(agreement, goal, step);
    const kin = goalsOfKind(after, goal.kind);
    edit((before) => movedGoal(before, goal, step));
    const place = kin.findIndex((agreed) => isSameGoal(agreed.goal, goal)) + 1;
    sitting.told.value = t.conversation.movedTo(goal.text, place, kin.length);
  };

  return (
    <>
      <p class="hint" role={chosen.length > ENOUGH_GOALS ? 'status' : undefined}>
        {chosen.length > ENOUGH_GOALS ? t.conversation.goalsMany : t.conversation.goalsHint}
      </p>
      {GoalKind.options.map((kind) => {
        const goals = goalsOfKind(agreement, kind);
        return (
          goals.length > 0 && (
            <section key={kind} class="agreed-kind" aria-label={t.kinds[kind]}>
              <p class="group-name">{t.kinds[kind]}</p>
              <ol>
                {goals.map((agreed, place) => (
                  <AgreedGoalFields
                    key={`${agreed.goal.text} ${agreed.goal.subject} ${agreed.goal.level} ${agreed.goal.source?.url}`}
                    agreed={agreed}
                    talkDate={talk.date}
                    pupilId={talk.pupilId}
                    place={place}
                    of={goals.length}
                    disabled={sitting.locked}
                    onChange={(change) => edit((before) => changedGoal(before, agreed.goal, change))}
                    onMove={(step) => move(agreed.goal, step)}
                    onRemove={() => remove(agreed.goal)}
                  />
                ))}
              </ol>
            </section>
          )
        );
      })}
      {!sitting.locked && (
        <>
          <details class="more">
            <summary>{t.conversation.pickGoals}</summary>
            <GoalPicker
              goals={chosen}
              onToggle={toggle}
              onReplace={replace}
              pupilIds={[talk.pupilId]}
              date={talk.date}
            />
          </details>
          <EarlierGoals sitting={sitting} chosen={chosen} onChoose={add} />
          <TypedGoal onAdd={add} />
        </>
      )}
      <TextField
        label={t.conversation.wholeText}
        value={agreement}
        maxLength={2000}
        disabled={sitting.locked}
        onChange={({ text, reach }) => set({ text, reach })}
      />
      <DayField
        label={t.conversation.due}
        weeks={AGREED_WEEKS}
        from={talk.date}
        value={agreement.due}
        onChange={(due) => set({ due })}
      />
      {!agreement.due && (chosen.length > 0 || agreement.text) && <p class="hint">{t.conversation.dueMissing}</p>}
    </>
  );
};
