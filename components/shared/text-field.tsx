import { useId } from 'preact/hooks';
import type { Reach, Remark } from '../../lib/dialogue/reach.ts';
import { words } from '../../lib/i18n/language.ts';

const REACHES: Reach[] = ['lærer', 'elev', 'hjem'];

type Props<T extends Remark> = {
  label: string;
  /** A question that helps to begin; the label says enough without it. */
  hint?: string;
  value: T;
  onChange: (value: T) => void;
  maxLength?: number;
};

/**
 * A short text that grows as it is written, with its reach in words beside the label. The reach comes after the text in
 * the order of focus, since it is seldom changed.
 */
export const TextField = <T extends Remark>({ label, hint, value, onChange, maxLength = 4000 }: Props<T>) => {
  const id = useId();
  const t = words.value;
  return (
    <div class="field text-field">
      <label for={id}>{label}</label>
      <textarea
        autocomplete="off"
        id={id}
        rows={1}
        placeholder={hint}
        maxLength={maxLength}
        value={value.text}
        onInput={({ currentTarget }) => onChange({ ...value, text: currentTarget.value })}
      />
      <select
        class="reach"
        aria-label={t.reachOf(label)}
        value={value.reach}
        onChange={({ currentTarget }) =>
          onChange({ ...value, reach: REACHES[currentTarget.selectedIndex] ?? value.reach })
        }
      >
        {REACHES.map((reach) => (
          <option key={reach} value={reach}>
            {t.reach[reach]}
          </option>
        ))}
      </select>
    </div>
  );
};
