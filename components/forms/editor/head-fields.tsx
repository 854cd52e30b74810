import { useId } from 'preact/hooks';
import type { Template } from '../../../lib/dialogue/template.ts';
import type { WrittenLanguage } from '../../../lib/dialogue/words.ts';
import { formsWords } from '../../../lib/i18n/forms/words.ts';
import { WordsField } from './words-field.tsx';

type Props = { template: Template; shown: readonly WrittenLanguage[]; onChange: (template: Template) => void };

/** What stands at the head of a form: its name, the school, and what the talk is for. */
export const HeadFields = ({ template, shown, onChange }: Props) => {
  const t = formsWords.value.fields;
  const id = useId();
  return (
    <>
      <WordsField
        {...{ label: t.name, shown, value: template.name }}
        onChange={(name) => onChange({ ...template, name })}
      />
      <div class="field">
        <label for={id}>{t.school}</label>
        <input
          autocomplete="off"
          id={id}
          type="text"
          maxLength={120}
          value={template.school ?? ''}
          onInput={({ currentTarget }) => onChange({ ...template, school: currentTarget.value || undefined })}
        />
      </div>
      <WordsField
        {...{ label: t.purpose, shown, value: template.purpose }}
        onChange={(purpose) => onChange({ ...template, purpose })}
      />
    </>
  );
};
