import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';

const SHOWN = 5;

/** The pupils last talked with, one click each. */
export const Recent = ({ pupils, ids, onPick }: { pupils: Pupil[]; ids: string[]; onPick: (id: string) => void }) => {
  const recent = ids
    .flatMap((id) => pupils.filter((pupil) => pupil.id === id && pupil.state === 'aktiv'))
    .slice(0, SHOWN);
  if (recent.length === 0) return null;
  return (
    <div class="recent">
      <span class="hint">{words.value.pupil.recent}</span>
      {recent.map((pupil) => (
        <button key={pupil.id} type="button" class="chip-button" onClick={() => onPick(pupil.id)}>
          {pupil.name}
        </button>
      ))}
    </div>
  );
};
