import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { words } from '../../lib/i18n/language.ts';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Tells a password manager whether to offer what it knows or to keep what is new. */
  isNew?: boolean;
  /** What is wrong with it or how strong it is, read with the field. */
  description?: string;
  focus?: boolean;
  /** The id of the message that says what is wrong with it, where something is. */
  problem?: string | undefined;
  /** Shows the letters from the start: a suggestion is there to be read. */
  shown?: boolean;
};

/** A field for a passphrase, with a way to see what is typed. */
export const SecretField = ({ label, value, onChange, isNew, description, focus, problem, shown = false }: Props) => {
  const id = useId();
  const asked = useSignal(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus) input.current?.focus();
  }, []);
  const visible = shown || asked.value;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={input}
        {...(visible ? { type: 'text' as const } : { type: 'password' as const })}
        value={value}
        maxLength={500}
        // While it can be read the browser would keep it among its open tabs, on the disk.
        autocomplete={visible ? 'off' : isNew ? 'new-password' : 'current-password'}
        autocapitalize="off"
        spellcheck={false}
        aria-invalid={problem !== undefined}
        aria-describedby={[description && `${id}-about`, problem].filter(Boolean).join(' ') || undefined}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {description !== undefined && (
        <p id={`${id}-about`} class="hint" role="status">
          {description}
        </p>
      )}
      {!shown && (
        <label class="choice-option">
          <input
            type="checkbox"
            aria-label={`${words.value.lock.show}: ${label}`}
            checked={asked.value}
            onChange={({ currentTarget }) => {
              asked.value = currentTarget.checked;
            }}
          />
          <span>{words.value.lock.show}</span>
        </label>
      )}
    </div>
  );
};
