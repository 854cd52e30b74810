import { byName } from '../../lib/dialogue/find-pupils.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { pupilKeepingWords } from '../../lib/i18n/pupil-keeping/words.ts';
import { MovePupils } from './move-pupils.tsx';
import { RenameGroup } from './rename-group.tsx';

/** The groups of the active pupils: another name, and who is in which. */
export const GroupTool = ({ pupils }: { pupils: readonly Pupil[] }) => {
  const t = pupilKeepingWords.value.groups;
  const order = new Intl.Collator('nb', { numeric: true });
  const active = pupils
    .filter(({ state }) => state === 'aktiv')
    .sort((a, b) => order.compare(a.group ?? '', b.group ?? '') || byName(a, b));
  const groups = [...new Set(active.flatMap(({ group }) => group ?? []))];
  return (
    <>
      {groups.length > 0 && (
        <>
          <h3>{t.renameHeading}</h3>
          <RenameGroup groups={groups} active={active} />
        </>
      )}
      <h3>{t.moveHeading}</h3>
      <MovePupils groups={groups} active={active} />
    </>
  );
};
