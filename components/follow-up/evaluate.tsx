import { today } from '../../lib/dialogue/calendar.ts';
import type { Agreement, Dialogue } from '../../lib/dialogue/dialogue.ts';
import { evaluated } from '../../lib/dialogue/follow-up.ts';
import type { Outcome } from '../../lib/dialogue/outcomes.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { say } from '../shared/toast.tsx';
import { OutcomeButtons } from './outcome-buttons.tsx';

type Props = { talk: Dialogue; agreement: Agreement; name: string; remark: string };

/** How an agreement went, said in one press, which can be undone. */
export const Evaluate = ({ talk, agreement, name, remark }: Props) => {
  const { vault, store } = useStore();
  const t = words.value.followUp;
  const evaluate = async (outcome: Outcome) => {
    const after = evaluated(agreement, outcome, remark, today());
    await store.changeDialogue(vault, talk.id, { agreement: after });
    const text = after.due && outcome === 'videreføres' ? t.carriedOn(formatDay(after.due)) : t.done;
    say(`${name}: ${text}`, () => store.changeDialogue(vault, talk.id, { agreement }));
  };
  return <OutcomeButtons label={t.howWas(name)} onChoose={evaluate} />;
};
