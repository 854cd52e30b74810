import { type Arrival, isAsked } from '../../lib/dialogue/arrivals.ts';
import type { PupilDetails } from '../../lib/dialogue/pupil.ts';
import { peopleWords } from '../../lib/i18n/people/words.ts';

type Props = {
  arrival: Arrival;
  details: PupilDetails;
  chosen: boolean;
  /** The teacher says that the pupil who is known is this one. */
  same: boolean;
  onChoose: (chosen: boolean) => void;
  onSame: (same: boolean) => void;
  onChange: (part: Partial<PupilDetails>) => void;
};

/** One on the list: whether to take them in, and into which class. Who is here already can't be chosen. */
export const ArrivalRow = ({ arrival, details, chosen, same, onChoose, onSame, onChange }: Props) => {
  const t = peopleWords.value;
  const { known, pupil, name } = arrival;
  const here = known === 'here';
  const namesake = known === 'namesake' && pupil?.group ? t.namesake(pupil.group) : null;
  const alike = known === 'alike' && pupil ? t.alike(pupil.name) : null;
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={chosen && !here}
          disabled={here}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />
        <span>
          {name} <small class="level">{namesake ?? alike ?? t.known[known]}</small>
        </span>
      </label>
      {chosen && isAsked(arrival) && (
        <label class="arrival-same">
          <input type="checkbox" checked={same} onChange={({ currentTarget }) => onSame(currentTarget.checked)} />
          <span>{t.same}</span>
        </label>
      )}
      {chosen && !here && (
        <span class="arrival-class">
          <input
            aria-label={t.group(name)}
            placeholder={t.groupShort}
            autocomplete="off"
            maxLength={60}
            value={details.group ?? ''}
            onInput={({ currentTarget }) => onChange({ group: currentTarget.value || null })}
          />
          <input
            aria-label={t.grade(name)}
            placeholder={t.gradeShort}
            autocomplete="off"
            type="number"
            min={1}
            max={13}
            value={details.grade ?? ''}
            onInput={({ currentTarget }) => {
              const grade = Number(currentTarget.value);
              onChange({ grade: Number.isInteger(grade) && grade >= 1 && grade <= 13 ? grade : null });
            }}
          />
        </span>
      )}
    </li>
  );
};
