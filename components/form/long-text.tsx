import { useId } from 'preact/hooks';

type Props = { label: string; text: string; onText: (text: string) => void };

/** A text that is a piece of an answer, and shares the answer's reach. */
export const LongText = ({ label, text, onText }: Props) => {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        autocomplete="off"
        id={id}
        rows={1}
        maxLength={4000}
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
    </div>
  );
};
