import type { Words, WrittenLanguage } from '../../../lib/dialogue/words.ts';
import { formsWords } from '../../../lib/i18n/forms/words.ts';
import { words } from '../../../lib/i18n/language.ts';
import { WordsField } from './words-field.tsx';

type Labelled = { id: string; label: Words };
type Props = {
  name: string;
  list: Labelled[];
  most: number;
  shown: readonly WrittenLanguage[];
  add: string;
  makeNew: (n: number) => Labelled;
  onChange: (list: Labelled[]) => void;
};

/** The choices of a question, or the columns of a row: each with its words, at least one of them. */
export const LabelledList = ({ name, list, most, shown, add, makeNew, onChange }: Props) => {
  const t = words.value;
  return (
    <>
      <ol class="labelled-list">
        {list.map((each, place) => {
          const label = formsWords.value.editor.nth(name, place + 1);
          return (
            <li key={each.id}>
              <WordsField
                {...{ label, shown, value: each.label }}
                onChange={(changed) => onChange(list.with(place, { ...each, label: changed }))}
              />
              {list.length > 1 && (
                <button
                  type="button"
                  class="quiet"
                  aria-label={t.remove(label)}
                  onClick={() => onChange(list.toSpliced(place, 1))}
                >
                  <span aria-hidden="true">✕</span>
                </button>
              )}
            </li>
          );
        })}
      </ol>
      {list.length < most && (
        <button type="button" class="quiet" onClick={() => onChange([...list, makeNew(list.length + 1)])}>
          {add}
        </button>
      )}
    </>
  );
};
