import { withGoal, withoutGoal } from '../../lib/dialogue/agreed-goals.ts';
import { carriedOnAgain, isCarriedOn, notCarriedOn } from '../../lib/dialogue/carry-on.ts';
import type { Agreement } from '../../lib/dialogue/dialogue.ts';
import type { Goal } from '../../lib/dialogue/goal.ts';
import { isSameGoal } from '../../lib/dialogue/same-goal.ts';
import { words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { attempt, say } from '../shared/toast.tsx';
import type { Sitting } from './sitting.ts';

/** Takes a goal out of the agreement, with all that was said of it, in a way that can be undone. */
export const useRemoveGoal = ({ agreeing: { talk, writer }, all }: Sitting) => {
  const { vault, store } = useStore();
  return (goal: Goal) => {
    const removed = talk.agreement?.goals.find((agreed) => isSameGoal(agreed.goal, goal));
    if (!removed) return;
    // A goal that was carried on from an earlier agreement is looked at there again.
    const earlier = all.flatMap(({ id, agreement }) =>
      agreement && isCarriedOn(agreement, goal, talk.id) ? [id] : [],
    );
    const changeEarlier = (change: (agreement: Agreement) => Agreement) =>
      store.changeDialogues(vault, earlier, ({ agreement }) => ({ agreement: agreement && change(agreement) }));
    attempt(async () => {
      // Those first: should they not be written, the goal stands here as before.
      await changeEarlier((agreement) => notCarriedOn(agreement, goal, talk.id));
      writer.edit((current) => ({ agreement: withoutGoal(current.agreement, goal) }));
      say(words.value.conversation.goalRemoved, async () => {
        await changeEarlier((agreement) => carriedOnAgain(agreement, goal, talk.id));
        writer.edit((current) => ({ agreement: withGoal(current.agreement, removed) }));
      });
    });
  };
};
