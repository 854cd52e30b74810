import { OUTCOMES, type Outcome } from '../../lib/dialogue/outcomes.ts';
import { words } from '../../lib/i18n/language.ts';
import { attempt } from '../shared/toast.tsx';

/** How something agreed went, as a row of buttons, each of which acts at once. */
export const OutcomeButtons = ({
  label,
  onChoose,
}: {
  label: string;
  onChoose: (outcome: Outcome) => Promise<void>;
}) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a field of a form; these act at once
  <div class="row-actions" role="group" aria-label={label}>
    {OUTCOMES.map((outcome) => (
      <button key={outcome} type="button" class="chip-button" onClick={() => attempt(() => onChoose(outcome))}>
        {words.value.followUp.outcomes[outcome]}
      </button>
    ))}
  </div>
);
