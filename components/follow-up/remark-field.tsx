import { useId } from 'preact/hooks';
import { words } from '../../lib/i18n/language.ts';

type Props = {
  /** What is remarked on, for whoever hears the field alone. */
  about: string;
  value: string;
  onChange: (value: string) => void;
};

/** Room for a remark where there is more to say than how it went. */
export const RemarkField = ({ about, value, onChange }: Props) => {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words.value.followUp.remark}</label>
      <textarea
        autocomplete="off"
        id={id}
        aria-label={`${words.value.followUp.remark}: ${about}`}
        rows={1}
        maxLength={2000}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
};
