import { useId } from 'preact/hooks';
import { AnnotationColor } from '../../lib/annotation/annotation.ts';
import { noteWords } from '../../lib/i18n/notes/words.ts';

/** What a note is about, as its colour with the colour's name. */
export const NoteColor = ({ color }: { color: AnnotationColor }) => (
  <span class="note-color" data-color={color}>
    {noteWords.value.colors[color]}
  </span>
);

/** Chooses what a note is about. */
export const ColorChoice = ({
  value,
  onChange,
}: {
  value: AnnotationColor;
  onChange: (color: AnnotationColor) => void;
}) => {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{noteWords.value.color}</legend>
      <div class="choice-row">
        {AnnotationColor.options.map((color) => (
          <label key={color} class="choice-option">
            <input type="radio" name={name} checked={color === value} onChange={() => onChange(color)} />
            <NoteColor color={color} />
          </label>
        ))}
      </div>
    </fieldset>
  );
};
