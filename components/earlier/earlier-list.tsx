import type { Earlier } from '../../lib/dialogue/earlier.ts';
import { formatMoment, words } from '../../lib/i18n/language.ts';
import type { Live } from '../../lib/store/live.ts';
import { Notice } from '../shared/notice.tsx';
import { attempt } from '../shared/toast.tsx';

type Props<T> = { states: Live<Earlier<T>[]>; tell: (state: T) => string; onBack: (state: T) => Promise<void> };

/** States that a record once had, folded away, each to be brought back. Nothing where there are none. */
export const EarlierList = <T,>({ states, tell, onBack }: Props<T>) => {
  const t = words.value.earlier;
  if (states.state === 'failed') return <Notice alert>{words.value.state.failed}</Notice>;
  if (states.state === 'loading' || states.value.length === 0) return null;
  return (
    <details class="earlier">
      <summary>
        {t.heading} ({states.value.length})
      </summary>
      <ol>
        {states.value.map(({ keptAt, state }) => (
          <li key={`${keptAt} ${tell(state)}`}>
            <p class="hint">{t.until(formatMoment(keptAt))}</p>
            <p class="said-text">{tell(state) || t.empty}</p>
            <button
              type="button"
              class="quiet"
              aria-label={t.bringBackFrom(formatMoment(keptAt))}
              onClick={() => attempt(() => onBack(state))}
            >
              {t.bringBack}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
};
