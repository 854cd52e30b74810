import { useId } from 'preact/hooks';
import { byName } from '../../lib/dialogue/find-pupils.ts';
import type { Fate, GroupTurn } from '../../lib/dialogue/turn-of-year.ts';
import { words } from '../../lib/i18n/language.ts';
import { pupilKeepingWords } from '../../lib/i18n/pupil-keeping/words.ts';
import { Choice } from '../shared/choice.tsx';
import { Select } from '../shared/select.tsx';

const FATES = ['on', 'stays', 'leaves'] as const;
const GRADES = Array.from({ length: 13 }, (_, index) => index + 1);

type Props = {
  turn: GroupTurn;
  /** What becomes of pupils who do not go as their group does, by id. */
  own: ReadonlyMap<string, Fate>;
  onChange: (part: Partial<GroupTurn>) => void;
  onOwn: (pupilId: string, fate: Fate | null) => void;
};

/** What becomes of one group, and of those in it who go another way. */
export const GroupTurnFields = ({ turn, own, onChange, onOwn }: Props) => {
  const t = pupilKeepingWords.value.year;
  const id = useId();
  const { group, grade, pupils, fate, nextGroup, nextGrade } = turn;
  const fates = FATES.map((value) => ({ value, label: t.fates[value] }));
  return (
    <div class="group-turn">
      <h3>{group ?? words.value.pupils.noGroup}</h3>
      <p class="hint">{t.size(pupils.length, grade === null ? '' : words.value.pupils.gradeN(grade))}</p>
      <Choice label={t.becomes(group)} options={fates} value={fate} onChange={(value) => onChange({ fate: value })} />
      {(fate === 'on' || pupils.some((pupil) => own.get(pupil.id) === 'on')) && (
        <div class="row-actions">
          <div class="field">
            <label for={`${id}-name`}>{t.nextGroup(group)}</label>
            <input
              id={`${id}-name`}
              maxLength={60}
              autocomplete="off"
              value={nextGroup ?? ''}
              onInput={({ currentTarget }) => onChange({ nextGroup: currentTarget.value || null })}
            />
          </div>
          <Select
            label={t.nextGrade(group)}
            none={words.value.pupils.noGrade}
            value={String(nextGrade ?? '')}
            options={GRADES.map((n) => ({ value: String(n), label: words.value.pupils.gradeN(n) }))}
            onChange={(value) => onChange({ nextGrade: value === '' ? null : Number(value) })}
          />
        </div>
      )}
      <details class="archived">
        <summary>{t.exceptions(group)}</summary>
        <div class="own-fates">
          {pupils.toSorted(byName).map((pupil) => (
            <Select
              key={pupil.id}
              label={pupil.name}
              none={t.asGroup}
              value={own.get(pupil.id) ?? ''}
              options={fates}
              onChange={(value) => onOwn(pupil.id, FATES.find((each) => each === value) ?? null)}
            />
          ))}
        </div>
      </details>
    </div>
  );
};
