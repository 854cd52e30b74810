import { useId } from 'preact/hooks';

type Props = {
  label: string;
  value: string;
  onText: (text: string) => void;
  /** The field is left. */
  onLeave?: () => void;
  maxLength?: number;
  line?: boolean;
};

/** A text without a reach of its own: a line, or one that grows as it is written. */
export const LabelledText = ({ label, value, onText, onLeave, maxLength = 2000, line = false }: Props) => {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {line ? (
        <input
          autocomplete="off"
          id={id}
          maxLength={maxLength}
          value={value}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
      ) : (
        <textarea
          autocomplete="off"
          id={id}
          rows={1}
          maxLength={maxLength}
          value={value}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
          onBlur={onLeave}
        />
      )}
    </div>
  );
};
