import { useId } from 'preact/hooks';
import { AnnotationColor } from '../../lib/annotation/annotation.ts';
import type { NoteFilter } from '../../lib/annotation/note-list.ts';
import { noteWords } from '../../lib/i18n/notes/words.ts';
import { Select } from '../shared/select.tsx';

/** Looks for notes by words and by what they are about. */
export const NoteFilters = ({ filter, onChange }: { filter: NoteFilter; onChange: (filter: NoteFilter) => void }) => {
  const t = noteWords.value;
  const id = useId();
  return (
    <search class="two-fields">
      <div class="field grow">
        <label for={id}>{t.search}</label>
        <input
          id={id}
          type="search"
          autocomplete="off"
          placeholder={t.searchHint}
          value={filter.words}
          onInput={({ currentTarget }) => onChange({ ...filter, words: currentTarget.value })}
        />
      </div>
      <Select
        label={t.color}
        none={t.allColors}
        value={filter.color ?? ''}
        options={AnnotationColor.options.map((color) => ({ value: color, label: t.colors[color] }))}
        onChange={(chosen) =>
          onChange({ ...filter, color: AnnotationColor.options.find((color) => color === chosen) ?? null })
        }
      />
    </search>
  );
};
