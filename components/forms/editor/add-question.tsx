import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { FREE_TYPES, missingQuestions, newQuestion } from '../../../lib/dialogue/new-question.ts';
import type { Part } from '../../../lib/dialogue/template.ts';
import { freshId, MOST_QUESTIONS } from '../../../lib/dialogue/template-editing.ts';
import { inLanguage } from '../../../lib/dialogue/words.ts';
import { formsWords } from '../../../lib/i18n/forms/words.ts';
import { language } from '../../../lib/i18n/language.ts';
import type { Editing } from './editing.ts';

/** Adds a question to a part: a new one of a type, or one that every dialogue has and this form lacks. */
export const AddQuestion = ({ part, editing }: { part: Part; editing: Editing }) => {
  const t = formsWords.value;
  const id = useId();
  const chosen = useSignal<string>('text');
  const missing = missingQuestions(editing.template);
  const add = () => {
    const type = FREE_TYPES.find((each) => each === chosen.value);
    const known = missing.find((question) => question.id === chosen.value);
    if (type) editing.addQuestion(part.id, newQuestion(type, freshId(editing.template, 'question')));
    else if (known) editing.addQuestion(part.id, known);
    chosen.value = 'text';
  };
  if (part.questions.length >= MOST_QUESTIONS) return null;
  return (
    <div class="add-question">
      <div class="field">
        <label for={id}>{t.editor.addTo(inLanguage(part.title, language.value) || '…')}</label>
        <select
          id={id}
          value={chosen.value}
          onChange={({ currentTarget }) => {
            chosen.value = currentTarget.value;
          }}
        >
          <optgroup label={t.editor.newOnes}>
            {FREE_TYPES.map((type) => (
              <option key={type} value={type}>
                {t.types[type]}
              </option>
            ))}
          </optgroup>
          {missing.length > 0 && (
            <optgroup label={t.editor.missingOnes}>
              {missing.map((question) => (
                <option key={question.id} value={question.id}>
                  {inLanguage(question.label, language.value)}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </div>
      <button type="button" onClick={add}>
        {t.editor.add}
      </button>
    </div>
  );
};
