import type { OverviewRow } from '../../lib/dialogue/overview.ts';
import { words } from '../../lib/i18n/language.ts';
import { overviewWords } from '../../lib/i18n/overview/words.ts';

/** What stands in each column; any row tells which duties there are. */
export const OverviewHead = ({ first }: { first: OverviewRow | undefined }) => {
  const t = overviewWords.value;
  const kinds = first?.duties.map(({ status }) => words.value.talks.kinds[status.duty.kind]) ?? [];
  return (
    <thead>
      <tr>
        {[t.pupil, ...kinds, t.lastGuidance, t.open, t.late].map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
};
