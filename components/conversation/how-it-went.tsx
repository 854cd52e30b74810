import { useSignal } from '@preact/signals';
import type { Evaluation } from '../../lib/dialogue/dialogue.ts';
import { OUTCOMES, type Outcome } from '../../lib/dialogue/outcomes.ts';
import { words } from '../../lib/i18n/language.ts';
import { LabelledText } from './labelled-text.tsx';

type Props = {
  what: string;
  detail?: (string | null)[];
  evaluation: Evaluation | null;
  onOutcome: (outcome: Outcome, remark: string) => void;
  carried?: boolean;
  /** Takes what is carried on into the new agreement; left out where it can't be. */
  onCarry?: (remark: string) => void;
};

/** How something that was agreed went: one press, and a remark where there is more to say. */
export const HowItWent = ({ what, detail = [], evaluation, onOutcome, carried = false, onCarry }: Props) => {
  const t = words.value;
  const remark = useSignal(evaluation?.remark ?? '');
  const outcome = evaluation?.outcome;
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
                onClick={() => onOutcome(each, remark.value)}
              >
                {t.followUp.outcomes[each]}
              </button>
            ))}
          </div>
          {outcome === 'videreføres' && onCarry && (
            <button type="button" class="carry" onClick={() => onCarry(remark.value)}>
              {t.conversation.carry}
            </button>
          )}
          <LabelledText
            label={t.conversation.remarkTo(what)}
            value={remark.value}
            onText={(text) => {
              remark.value = text;
            }}
            onLeave={() => outcome && remark.value.trim() !== evaluation?.remark && onOutcome(outcome, remark.value)}
          />
        </>
      )}
    </div>
  );
};
