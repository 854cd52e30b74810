import { useId } from 'preact/hooks';
import { peopleWords } from '../../lib/i18n/people/words.ts';

type Props = { groups: readonly string[]; group: string; onChange: (group: string) => void };

/** Narrows the list to one group, or none ('' is all). */
export const GroupFilter = ({ groups, group, onChange }: Props) => {
  const t = peopleWords.value;
  const id = useId();
  return (
    <div class="row-actions">
      <label for={id}>{t.filter}</label>
      <select id={id} value={group} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">{t.everyGroup}</option>
        {groups.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </div>
  );
};
