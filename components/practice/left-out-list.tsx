import type { LeftOut } from '../../lib/dialogue/practice-picture.ts';
import { practiceWords } from '../../lib/i18n/practice/words.ts';

/** What a picture for the team does not tell, and why; nothing where it tells everything. */
export const LeftOutList = ({ leftOut }: { leftOut: LeftOut[] }) => {
  const t = practiceWords.value.team;
  if (leftOut.length === 0) return null;
  return (
    <p class="hint">
      {t.leftOut}: {leftOut.map((each) => t.reasons[each]).join(' ')}
    </p>
  );
};
