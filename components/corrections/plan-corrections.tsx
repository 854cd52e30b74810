import '../style/corrections.css';
import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { PlanGoal } from '../../lib/dialogue/corrections.ts';
import type { CorrectionRecord } from '../../lib/dialogue/school-record.ts';
import { correctionWords } from '../../lib/i18n/corrections/words.ts';
import { useStore } from '../app.ts';
import { attempt } from '../shared/toast.tsx';
import { useLive } from '../shared/use-live.ts';

type Props = {
  planId: string;
  dismissed: PlanGoal[];
  /** Whether each goal has its means to put it right. */
  correcting: Signal<boolean>;
  onKnown: (corrections: CorrectionRecord[]) => void;
};

/** Finds out what was put right in a plan, for whoever shows its goals; begins and ends correcting; brings back what was hidden. */
export const PlanCorrections = ({ planId, dismissed, correcting, onKnown }: Props) => {
  const { vault, store } = useStore();
  const t = correctionWords.value;
  const id = useId();
  const shown = useSignal(false);
  const begin = useRef<HTMLButtonElement>(null);
  const known = useLive(() => store.correctionsOfPlan(vault, planId), [vault, planId]);
  useEffect(() => {
    if (known.state === 'ready') onKnown(known.value);
  }, [known]);
  useEffect(() => () => onKnown([]), [planId]);
  return (
    <div class="plan-corrections">
      <button
        ref={begin}
        type="button"
        class="quiet"
        aria-pressed={correcting.value}
        onClick={() => {
          correcting.value = !correcting.value;
        }}
      >
        {correcting.value ? t.end : t.begin}
      </button>
      {dismissed.length > 0 && (
        <button
          type="button"
          class="quiet"
          aria-expanded={shown.value}
          aria-controls={id}
          onClick={() => {
            shown.value = !shown.value;
          }}
        >
          {t.hidden(dismissed.length)}
        </button>
      )}
      <ul id={id}>
        {shown.value &&
          dismissed.map((goal) => (
            <li key={`${goal.text} ${goal.subject}`}>
              <button
                type="button"
                class="quiet"
                onClick={({ currentTarget }) => {
                  // This button is about to go.
                  const next = currentTarget.closest('li')?.nextElementSibling?.querySelector('button');
                  attempt(async () => {
                    await store.correctGoal(vault, planId, [goal], goal);
                    (next ?? begin.current)?.focus();
                  });
                }}
              >
                {t.bringBack(goal.text)}
              </button>
            </li>
          ))}
      </ul>
    </div>
  );
};
