import type { Evaluation } from '../../lib/dialogue/dialogue.ts';
import { OUTCOMES, type Outcome } from '../../lib/dialogue/outcomes.ts';
import { words } from '../../lib/i18n/language.ts';
import { attempt } from '../shared/toast.tsx';
import { useRemark } from '../shared/use-remark.ts';
import { LabelledText } from './labelled-text.tsx';

type Props = {
  /** What it is, by ids: a remark that is begun is held by it. */
  about: string;
  what: string;
  detail?: (string | null)[];
  evaluation: Evaluation | null;
  onOutcome: (outcome: Outcome, remark: string) => Promise<void>;
  carried?: boolean;
  /** Takes what is carried on into the new agreement; left out where it can't be. */
  onCarry?: (remark: string) => Promise<void>;
};

/** How something that was agreed went: one press, and a remark where there is more to say. */
export const HowItWent = ({ about, what, detail = [], evaluation, onOutcome, carried = false, onCarry }: Props) => {
  const t = words.value;
  const outcome = evaluation?.outcome;
  const remark = useRemark(about, evaluation?.remark ?? '', outcome ? (text) => onOutcome(outcome, text) : null);
  return (
    <div class="how-it-went">
      <p class="said-text">{what}</p>
      {detail.some(Boolean) && <p class="hint">{detail.filter(Boolean).join(' · ')}</p>}
      {carried ? (
        <p class="hint">{t.conversation.carried}</p>
      ) : (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: a row of buttons, each of which acts at once */}
          <div class="row-actions" role="group" aria-label={t.conversation.howWent(what)}>
            {OUTCOMES.map((each) => (
              <button
                key={each}
                type="button"
                class="chip-button"
                aria-pressed={each === outcome}
                onClick={() => attempt(() => remark.send((text) => onOutcome(each, text)))}
              >
                {t.followUp.outcomes[each]}
              </button>
            ))}
          </div>
          {outcome === 'videreføres' && onCarry && (
            <button type="button" class="carry" onClick={() => attempt(() => remark.send(onCarry))}>
              {t.conversation.carry}
            </button>
          )}
          <LabelledText
            label={t.conversation.remarkTo(what)}
            value={remark.text}
            onText={remark.write}
            onLeave={() => attempt(remark.keep)}
          />
          {!outcome && remark.text.trim() !== '' && <p class="hint">{t.conversation.remarkWaits}</p>}
        </>
      )}
    </div>
  );
};
