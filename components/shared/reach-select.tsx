import type { Reach } from '../../lib/dialogue/reach.ts';
import { words } from '../../lib/i18n/language.ts';

const REACHES: Reach[] = ['lærer', 'elev', 'hjem'];

type Props = { label: string; reach: Reach; onChange: (reach: Reach) => void; disabled: boolean };

/** Who may see what stands under a label, in words. */
export const ReachSelect = ({ label, reach, onChange, disabled }: Props) => {
  const t = words.value;
  return (
    <select
      class="reach"
      aria-label={t.reachOf(label)}
      disabled={disabled}
      value={reach}
      onChange={({ currentTarget }) => onChange(REACHES[currentTarget.selectedIndex] ?? reach)}
    >
      {REACHES.map((each) => (
        <option key={each} value={each}>
          {t.reach[each]}
        </option>
      ))}
    </select>
  );
};
