import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Answer } from '../../lib/dialogue/answers.ts';
import { ONCE, type Question, type Template } from '../../lib/dialogue/template.ts';
import { inLanguage, WRITTEN_LANGUAGES } from '../../lib/dialogue/words.ts';
import { formsWords } from '../../lib/i18n/forms/words.ts';
import { LANGUAGES, language } from '../../lib/i18n/language.ts';
import { PartFields } from '../form/part-fields.tsx';

/** A form as it will be filled in, in a language of one's choice. It can be tried; nothing of that is kept. */
export const FormPreview = ({ template }: { template: Template }) => {
  const t = formsWords.value;
  const heading = useId();
  const shown = useSignal(language.value);
  const tried = useSignal<ReadonlyMap<string, Answer | null>>(new Map());
  return (
    <section class="form-preview" aria-labelledby={heading}>
      <h3 id={heading}>{t.preview}</h3>
      <div class="field">
        <label for={`${heading}-language`}>{t.language}</label>
        <select
          id={`${heading}-language`}
          value={shown.value}
          onChange={({ currentTarget }) => {
            shown.value = WRITTEN_LANGUAGES[currentTarget.selectedIndex] ?? shown.value;
          }}
        >
          {WRITTEN_LANGUAGES.map((each) => (
            <option key={each} value={each}>
              {LANGUAGES[each]}
            </option>
          ))}
        </select>
      </div>
      <p class="hint">{t.previewWhy}</p>
      <div class="form-sheet">
        <div lang={shown.value}>
          <p class="form-name">{inLanguage(template.name, shown.value)}</p>
          {template.school && <p>{template.school}</p>}
          <p>{inLanguage(template.purpose, shown.value)}</p>
        </div>
        {template.parts.map((part) => (
          <section key={part.id}>
            <div lang={shown.value}>
              <h4>{inLanguage(part.title, shown.value)}</h4>
              {part.help && <p class="hint">{inLanguage(part.help, shown.value)}</p>}
            </div>
            <p class="hint">
              {t.by[part.by]} · {t.phases[part.phase]}
            </p>
            <PartFields
              part={part}
              language={shown.value}
              answerOf={({ id }) => tried.value.get(id) ?? null}
              onAnswer={({ id }, answer) => {
                tried.value = new Map([...tried.value, [id, answer]]);
              }}
              goals={[]}
              place={(question) => (
                <div class="place">
                  <p class="place-label">{inLanguage(question.label, shown.value)}</p>
                  {question.help && <p class="hint">{inLanguage(question.help, shown.value)}</p>}
                  <Place type={question.type} />
                </div>
              )}
            />
          </section>
        ))}
      </div>
    </section>
  );
};

/** What stands in a talk where the preview has none. */
const Place = ({ type }: { type: Question['type'] }) => {
  const place = ONCE.find((once) => once === type);
  return place ? <p class="hint">{formsWords.value.places[place]}</p> : null;
};
