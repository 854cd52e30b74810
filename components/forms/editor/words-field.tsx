import { useId } from 'preact/hooks';
import { written } from '../../../lib/dialogue/template-editing.ts';
import type { Words, WrittenLanguage } from '../../../lib/dialogue/words.ts';
import { LANGUAGES } from '../../../lib/i18n/language.ts';

type Props = {
  label: string;
  value: Words;
  /** The languages that are written in now. */
  shown: readonly WrittenLanguage[];
  onChange: (value: Words) => void;
};

/** A text of a form, a field for each language side by side. */
export const WordsField = ({ label, value, shown, onChange }: Props) => {
  const id = useId();
  return (
    <fieldset class="words-field">
      <legend>{label}</legend>
      {shown.map((language) => (
        <div key={language} class="field">
          <label for={`${id}-${language}`}>
            <span class="visually-hidden">{label}, </span>
            {LANGUAGES[language]}
          </label>
          <textarea
            autocomplete="off"
            id={`${id}-${language}`}
            lang={language}
            rows={1}
            maxLength={1500}
            value={value[language] ?? ''}
            onInput={({ currentTarget }) => onChange(written(value, language, currentTarget.value))}
          />
        </div>
      ))}
    </fieldset>
  );
};
