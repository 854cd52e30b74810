import { useId } from 'preact/hooks';
import type { Remark } from '../../lib/dialogue/reach.ts';
import { ReachSelect } from './reach-select.tsx';

type Props<T extends Remark> = {
  label: string;
  /** A question that helps to begin; the label says enough without it. */
  hint?: string;
  /** Guiding text that stays while it is written. */
  help?: string | undefined;
  value: T;
  onChange: (value: T) => void;
  maxLength?: number;
  disabled?: boolean;
};

/**
 * A short text that grows as it is written, with its reach in words beside the label. The reach comes after the text in
 * the order of focus, since it is seldom changed.
 */
export const TextField = <T extends Remark>(props: Props<T>) => {
  const { label, hint, help, value, onChange, maxLength = 4000, disabled = false } = props;
  const id = useId();
  return (
    <div class="field text-field">
      <label for={id}>{label}</label>
      {help && (
        <p id={`${id}-help`} class="hint help">
          {help}
        </p>
      )}
      <textarea
        autocomplete="off"
        id={id}
        rows={1}
        placeholder={hint}
        {...(help && { 'aria-describedby': `${id}-help` })}
        maxLength={maxLength}
        disabled={disabled}
        value={value.text}
        onInput={({ currentTarget }) => onChange({ ...value, text: currentTarget.value })}
      />
      <ReachSelect
        label={label}
        reach={value.reach}
        onChange={(reach) => onChange({ ...value, reach })}
        {...{ disabled }}
      />
    </div>
  );
};
