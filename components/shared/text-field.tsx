import { useId } from 'preact/hooks';
import type { Reach, Remark } from '../../lib/dialogue/reach.ts';
import { words } from '../../lib/i18n/language.ts';

const REACHES: Reach[] = ['lærer', 'elev', 'hjem'];

type Props<T extends Remark> = {
  label: string;
  value: T;
  onChange: (value: T) => void;
  maxLength?: number;
};

/** A short text that grows as it is written, with its reach in words beside the label. */
export const TextField = <T extends Remark>({ label, value, onChange, maxLength = 4000 }: Props<T>) => {
  const id = useId();
  const t = words.value;
  return (
    <div class="field">
      <div class="field-head">
        <label for={id}>{label}</label>
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
      <textarea
        id={id}
        rows={1}
        maxLength={maxLength}
        value={value.text}
        onInput={({ currentTarget }) => onChange({ ...value, text: currentTarget.value })}
      />
    </div>
  );
};
