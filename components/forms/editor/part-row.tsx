import { type Part, Party, Phase } from '../../../lib/dialogue/template.ts';
import { inLanguage } from '../../../lib/dialogue/words.ts';
import { formsWords } from '../../../lib/i18n/forms/words.ts';
import { language } from '../../../lib/i18n/language.ts';
import { AddQuestion } from './add-question.tsx';
import { type Editing, orNone } from './editing.ts';
import { Pick } from './pick.tsx';
import { QuestionRow } from './question-row.tsx';
import { RowButtons } from './row-buttons.tsx';
import { WordsField } from './words-field.tsx';

/** One part in the editor, with its questions. */
export const PartRow = ({ part, editing }: { part: Part; editing: Editing }) => {
  const t = formsWords.value;
  const { shown } = editing;
  const name = inLanguage(part.title, language.value) || '…';
  const open = editing.open === part.id;
  const change = (next: Part) => editing.changePart(part.id, next);
  return (
    <li class="edit-part">
      <div data-row={part.id}>
        <div class="edit-row">
          <h4>
            <button
              type="button"
              class="quiet edit-name"
              aria-expanded={open}
              aria-label={t.editor.change(name)}
              onClick={() => editing.toggle(part.id)}
            >
              {name}
            </button>
          </h4>
          <small class="hint">
            {t.by[part.by]} · {t.phases[part.phase]}
          </small>
          <RowButtons id={part.id} name={name} {...editing.partMoves(part.id)} />
        </div>
        {open && (
          <div class="edit-fields">
            <WordsField
              {...{ label: t.fields.title, shown, value: part.title }}
              onChange={(title) => change({ ...part, title })}
            />
            <WordsField
              {...{ label: t.fields.help, shown, value: part.help ?? {} }}
              onChange={(help) => change({ ...part, help: orNone(help) })}
            />
            <div class="two-fields">
              <Pick
                {...{ label: t.fields.by, options: Party.options, names: t.by, value: part.by }}
                onChange={(by) => change({ ...part, by })}
              />
              <Pick
                {...{ label: t.fields.phase, options: Phase.options, names: t.phases, value: part.phase }}
                onChange={(phase) => change({ ...part, phase })}
              />
            </div>
          </div>
        )}
      </div>
      <ol class="edit-questions">
        {part.questions.map((question) => (
          <QuestionRow key={question.id} question={question} editing={editing} />
        ))}
      </ol>
      <AddQuestion part={part} editing={editing} />
    </li>
  );
};
