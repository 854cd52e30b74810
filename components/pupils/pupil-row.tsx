import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { folderWords } from '../../lib/i18n/folder/words.ts';
import { words } from '../../lib/i18n/language.ts';
import { showInMappe } from '../shared/show-in-mappe.ts';

type Props = { pupil: Pupil; onEdit?: () => void; onArchive?: () => void; onRestore?: () => void };

/** One pupil in the list, with what can be done. */
export const PupilRow = ({ pupil, onEdit, onArchive, onRestore }: Props) => {
  const t = words.value;
  const action = (label: string, act: () => void) => (
    <button type="button" class="quiet" aria-label={`${label}: ${pupil.name}`} onClick={act}>
      {label}
    </button>
  );
  return (
    <div class="pupil-row">
      <a
        class="pupil-name"
        href={`/mappe.html#folder=${pupil.id}`}
        aria-label={folderWords.value.open(pupil.name)}
        onClick={(event) => {
          event.preventDefault();
          showInMappe(`folder=${pupil.id}`);
        }}
      >
        {pupil.name}
      </a>
      {pupil.grade && <span class="hint">{t.pupils.gradeN(pupil.grade)}</span>}
      <span class="row-actions">
        {action(t.pupilFile.open, () => showInMappe(`pupil=${pupil.id}`))}
        {onEdit && action(t.talks.edit, onEdit)}
        {onArchive && action(t.pupils.archive, onArchive)}
        {onRestore && action(t.pupils.restore, onRestore)}
      </span>
    </div>
  );
};
