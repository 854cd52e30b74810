import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { newOption } from '../../../lib/dialogue/new-question.ts';
import { type Question, ScaleName } from '../../../lib/dialogue/template.ts';
import type { WrittenLanguage } from '../../../lib/dialogue/words.ts';
import { formsWords } from '../../../lib/i18n/forms/words.ts';
import { LabelledList } from './labelled-list.tsx';
import { Pick } from './pick.tsx';
import { WordsField } from './words-field.tsx';

type Props = {
  question: Question;
  shown: readonly WrittenLanguage[];
  freshId: () => string;
  onChange: (question: Question) => void;
};

/** What only a question of its type has: choices, a scale, columns, four fields. */
export const TypeFields = ({ question, shown, freshId, onChange }: Props) => {
  const t = formsWords.value;
  const makeNew = (n: number) => newOption(freshId(), n);
  switch (question.type) {
    case 'choice':
      return (
        <>
          <label class="check">
            <input
              type="checkbox"
              checked={question.several}
              onChange={({ currentTarget }) => onChange({ ...question, several: currentTarget.checked })}
            />
            <span>{t.fields.several}</span>
          </label>
          <LabelledList
            {...{ name: t.types.choice, list: question.options, most: 20, shown, add: t.editor.addOption, makeNew }}
            onChange={(options) => onChange({ ...question, options })}
          />
        </>
      );
    case 'scale':
    case 'ratings':
      return (
        <Pick
          {...{ label: t.fields.scale, options: ScaleName.options, names: t.scales, value: question.scale }}
          onChange={(scale) => onChange({ ...question, scale })}
        />
      );
    case 'subjects':
      return (
        <>
          <SubjectLines subjects={question.subjects} onChange={(subjects) => onChange({ ...question, subjects })} />
          <LabelledList
            {...{ name: t.fields.columns, list: question.columns, most: 4, shown, add: t.editor.addColumn, makeNew }}
            onChange={(columns) => onChange({ ...question, columns })}
          />
        </>
      );
    case 'cross':
      return (
        <>
          {([0, 1, 2, 3] as const).map((place) => (
            <WordsField
              key={place}
              {...{ label: t.editor.nth(t.fields.fields, place + 1), shown, value: question.fields[place] }}
              onChange={(changed) => {
                const [a, b, c, d] = question.fields;
                const fields: typeof question.fields = [a, b, c, d];
                fields[place] = changed;
                onChange({ ...question, fields });
              }}
            />
          ))}
        </>
      );
    default:
      return null;
  }
};

type LinesProps = { subjects: string[]; onChange: (subjects: string[]) => void };

/** The subjects of a question, one per line; empty lines are only there while they are written. */
const SubjectLines = ({ subjects, onChange }: LinesProps) => {
  const id = useId();
  const text = useSignal(subjects.join('\n'));
  return (
    <div class="field">
      <label for={id}>{formsWords.value.fields.subjects}</label>
      <textarea
        autocomplete="off"
        id={id}
        rows={3}
        value={text.value}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value;
          const lines = currentTarget.value.split('\n').map((line) => line.trim().slice(0, 80));
          onChange(lines.filter(Boolean).slice(0, 30));
        }}
      />
    </div>
  );
};
