import { useId } from 'preact/hooks';
import { DialogueKind } from '../../lib/dialogue/dialogue-kind.ts';
import { words } from '../../lib/i18n/language.ts';

type Props = { kind: DialogueKind | null; onChange: (kind: DialogueKind | null) => void };

/** Chooses one kind of talk, or all. */
export const KindFilter = ({ kind, onChange }: Props) => {
  const t = words.value;
  const id = useId();
  return (
    <div class="row-actions">
      <label for={id}>{t.followUp.show}</label>
      <select
        id={id}
        value={kind ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange(DialogueKind.options.find((each) => each === value) ?? null)
        }
      >
        <option value="">{t.followUp.allKinds}</option>
        {DialogueKind.options.map((each) => (
          <option key={each} value={each}>
            {t.talks.kinds[each]}
          </option>
        ))}
      </select>
    </div>
  );
};
