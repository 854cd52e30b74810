import { today } from '../../lib/dialogue/calendar.ts';
import type { Agreement, Dialogue } from '../../lib/dialogue/dialogue.ts';
import { evaluated, notEvaluated } from '../../lib/dialogue/follow-up.ts';
import type { Outcome } from '../../lib/dialogue/outcomes.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { say } from '../shared/toast.tsx';
import { OutcomeButtons } from './outcome-buttons.tsx';

type Props = {
  talk: Dialogue;
  agreement: Agreement;
  name: string;
  remark: string;
  /** It is said, with the remark. */
  onEvaluated?: () => void;
};

/** How an agreement went, said in one press, which can be undone. */
export const Evaluate = ({ talk, agreement, name, remark, onEvaluated }: Props) => {
  const { vault, store } = useStore();
  const t = words.value.followUp;
  const evaluate = async (outcome: Outcome) => {
    const looked = (now: Agreement) => evaluated(now, outcome, remark, today());
    const undo = await store.changeAgreement(vault, talk.id, looked, notEvaluated);
    onEvaluated?.();
    const { due } = looked(agreement);
    say(`${name}: ${due && outcome === 'videreføres' ? t.carriedOn(formatDay(due)) : t.done}`, undo);
  };
  return <OutcomeButtons label={t.howWas(name)} onChoose={evaluate} />;
};
