import { MOST_GOALS, withGoal, withoutGoal } from '../../lib/dialogue/agreed-goals.ts';
import { today } from '../../lib/dialogue/calendar.ts';
import { carriedOn, goalsToLookAt } from '../../lib/dialogue/carry-on.ts';
import type { Agreement, Dialogue } from '../../lib/dialogue/dialogue.ts';
import { evaluated, evaluatedGoal, notEvaluated, notEvaluatedGoal } from '../../lib/dialogue/follow-up.ts';
import type { Outcome } from '../../lib/dialogue/outcomes.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { say } from '../shared/toast.tsx';
import { HowItWent } from './how-it-went.tsx';
import type { Sitting } from './sitting.ts';

type Props = { sitting: Sitting; talk: Dialogue; agreement: Agreement };

/** One earlier agreement: each of its goals looked at in one press, or all of it where it has no goals. */
export const EarlierAgreementCard = ({ sitting, talk, agreement }: Props) => {
  const { vault, store } = useStore();
  const t = words.value;
  const { agreeing, held } = sitting;

  /** Changes how it went with one goal, or where it has none with all of it, and leaves what is said of the others. */
  const change = async (
    edit: (now: Agreement) => Agreement,
    back: (now: Agreement, before: Agreement) => Agreement,
    told: string,
    undoToo?: () => void,
  ) => {
    const undo = await store.changeAgreement(vault, talk.id, edit, back);
    say(told, async () => {
      await undo();
      undoToo?.();
    });
  };
  const backAt = (place: number) => (now: Agreement, before: Agreement) => notEvaluatedGoal(now, before, place);
  const told = (what: string, outcome: Outcome) =>
    t.conversation.evaluatedAs(what, t.followUp.outcomes[outcome].toLowerCase());

  const carry = async (place: number, remark: string) => {
    const now = agreeing.talk.agreement;
    const carriedFrom = (earlier: Agreement) =>
      carriedOn(earlier, place, remark, { id: agreeing.talk.id, agreement: now }, today());
    const looked = (earlier: Agreement) => carriedFrom(earlier)?.earlier ?? earlier;
    const added = carriedFrom(agreement)?.added;
    if (added === undefined) return;
    if (!added) return change(looked, backAt(place), t.conversation.carried);
    if ((now?.goals.length ?? 0) >= MOST_GOALS) return say(t.conversation.carryFull);
    // The new agreement first: should the other not be written, the goal stands in both and none is lost.
    agreeing.writer.edit((current) => ({ agreement: withGoal(current.agreement, added) }));
    await agreeing.writer.flush();
    await change(looked, backAt(place), t.conversation.carried, () =>
      agreeing.writer.edit((current) => ({ agreement: withoutGoal(current.agreement, added.goal) })),
    );
  };

  if (agreement.goals.length === 0)
    return (
      <HowItWent
        about={talk.id}
        what={agreement.text || talk.goals.map(({ text }) => text).join(', ') || t.talks.kinds[talk.kind]}
        evaluation={agreement.evaluation}
        onOutcome={(outcome, remark) =>
          change(
            (now) => evaluated(now, outcome, remark, today()),
            notEvaluated,
            told(agreement.text || t.log.agreement, outcome),
          )
        }
      />
    );
  return (
    <>
      {goalsToLookAt(
        agreement,
        held.map((each) => each.talk),
        today(),
      ).map(({ agreed, place }) => (
        <HowItWent
          key={`${place} ${agreed.goal.text}`}
          about={`${talk.id} ${place}`}
          what={agreed.goal.text}
          detail={[t.kinds[agreed.goal.kind], agreed.by && t.talks.agreedBy(formatDay(agreed.by))]}
          evaluation={agreed.evaluation}
          onOutcome={(outcome, remark) =>
            change(
              (now) => evaluatedGoal(now, place, outcome, remark, today()),
              backAt(place),
              told(agreed.goal.text, outcome),
            )
          }
          carried={agreed.carriedInto !== null}
          onCarry={(remark) => carry(place, remark)}
        />
      ))}
    </>
  );
};
