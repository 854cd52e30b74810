import { byName } from '../../lib/dialogue/find-pupils.ts';
import { byGroupName, groupsOf } from '../../lib/dialogue/groups.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { pupilKeepingWords } from '../../lib/i18n/pupil-keeping/words.ts';
import { MovePupils } from './move-pupils.tsx';
import { RenameGroup } from './rename-group.tsx';

/** The groups of the active pupils: another name, and who is in which. */
export const GroupTool = ({ pupils }: { pupils: readonly Pupil[] }) => {
  const t = pupilKeepingWords.value.groups;
  const active = pupils
    .filter(({ state }) => state === 'aktiv')
    .sort((a, b) => byGroupName(a.group ?? '', b.group ?? '') || byName(a, b));
  const groups = groupsOf(pupils);
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
