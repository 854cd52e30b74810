import { Reach } from '../../../lib/dialogue/reach.ts';
import type { Question } from '../../../lib/dialogue/template.ts';
import { inLanguage } from '../../../lib/dialogue/words.ts';
import { formsWords } from '../../../lib/i18n/forms/words.ts';
import { language, words } from '../../../lib/i18n/language.ts';
import { type Editing, orNone } from './editing.ts';
import { Pick } from './pick.tsx';
import { RowButtons } from './row-buttons.tsx';
import { TypeFields } from './type-fields.tsx';
import { WordsField } from './words-field.tsx';

type Props = { question: Question; editing: Editing };

/** One question in the editor: its words and what is done with it in a row, the rest when it is opened. */
export const QuestionRow = ({ question, editing }: Props) => {
  const t = words.value;
  const { shown } = editing;
  const name = inLanguage(question.label, language.value) || formsWords.value.types[question.type];
  const open = editing.open === question.id;
  const change = (next: Question) => editing.changeQuestion(question.id, next);
  return (
    <li class="edit-question" data-row={question.id}>
      <div class="edit-row">
        <button
          type="button"
          class="quiet edit-name"
          aria-expanded={open}
          aria-label={formsWords.value.editor.change(name)}
          onClick={() => editing.toggle(question.id)}
        >
          {name}
        </button>
        <small class="hint">
          {formsWords.value.types[question.type]} · {t.reach[question.reach]}
        </small>
        <RowButtons id={question.id} name={name} {...editing.questionMoves(question.id)} />
      </div>
      {open && (
        <div class="edit-fields">
          <WordsField
            {...{ label: formsWords.value.fields.label, shown, value: question.label }}
            onChange={(label) => change({ ...question, label })}
          />
          <WordsField
            {...{ label: formsWords.value.fields.help, shown, value: question.help ?? {} }}
            onChange={(help) => change({ ...question, help: orNone(help) })}
          />
          <Pick
            {...{ label: formsWords.value.fields.reach, options: Reach.options, names: t.reach, value: question.reach }}
            onChange={(reach) => change({ ...question, reach })}
          />
          <TypeFields {...{ question, shown, freshId: editing.freshOptionId }} onChange={change} />
        </div>
      )}
    </li>
  );
};
