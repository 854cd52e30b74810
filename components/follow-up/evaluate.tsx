import { today } from '../../lib/dialogue/calendar.ts';
import type { Agreement, Dialogue } from '../../lib/dialogue/dialogue.ts';
import { evaluated } from '../../lib/dialogue/follow-up.ts';
import { OUTCOMES, type Outcome } from '../../lib/dialogue/outcomes.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { attempt, say } from '../shared/toast.tsx';

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
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of buttons, each of which acts at once
    <div class="row-actions" role="group" aria-label={t.howWas(name)}>
      {OUTCOMES.map((outcome) => (
        <button key={outcome} type="button" class="chip-button" onClick={() => attempt(() => evaluate(outcome))}>
          {t.outcomes[outcome]}
        </button>
      ))}
    </div>
  );
};
