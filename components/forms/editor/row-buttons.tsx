import type { Step } from '../../../lib/dialogue/template-editing.ts';
import { formsWords } from '../../../lib/i18n/forms/words.ts';
import { words } from '../../../lib/i18n/language.ts';

type Props = {
  /** Tells the buttons of one row from those of another: the focus stays on them when the row moves. */
  id: string;
  name: string;
  canMove: (by: Step) => boolean;
  onMove: (by: Step) => void;
  canRemove: boolean;
  onRemove: () => void;
};

/** Moves a part or question one place up or down, or removes it. */
export const RowButtons = ({ id, name, canMove, onMove, canRemove, onRemove }: Props) => {
  const t = words.value;
  return (
    <div class="row-buttons">
      {([-1, 1] as const).map((by) => (
        <button
          key={by}
          type="button"
          class="quiet"
          data-move={`${id} ${by}`}
          aria-label={by === -1 ? formsWords.value.editor.up(name) : formsWords.value.editor.down(name)}
          disabled={!canMove(by)}
          onClick={() => onMove(by)}
        >
          <span aria-hidden="true">{by === -1 ? '↑' : '↓'}</span>
        </button>
      ))}
      <button type="button" class="quiet" aria-label={t.remove(name)} disabled={!canRemove} onClick={onRemove}>
        <span aria-hidden="true">✕</span>
      </button>
    </div>
  );
};
