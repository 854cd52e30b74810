import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
import { Choice } from '../shared/choice.tsx';
import { PupilSelect } from '../shared/pupil-select.tsx';

/** Which talks are shown; `pupilId` is empty where none is picked. */
export type TalkFilter = { about: 'plan' | 'pupil' | 'all'; pupilId: string };

type Props = {
  pupils: Pupil[];
  withPlan: boolean;
  filter: TalkFilter;
  onChange: (filter: TalkFilter) => void;
};

/** Chooses between this plan's, one pupil's and all talks. */
export const TalkFilters = ({ pupils, withPlan, filter, onChange }: Props) => {
  const t = words.value;
  return (
    <div class="talk-filters">
      <Choice
        label={t.talks.about}
        options={[
          ...(withPlan ? [{ value: 'plan' as const, label: t.talks.ofPlan }] : []),
          { value: 'pupil' as const, label: t.talks.ofPupil },
          { value: 'all' as const, label: t.talks.all },
        ]}
        value={filter.about}
        onChange={(about) => onChange({ ...filter, about })}
      />
      {filter.about === 'pupil' && (
        <PupilSelect
          aria-label={t.talks.choosePupil}
          pupils={pupils}
          none={t.talks.choosePupil}
          value={filter.pupilId}
          onChange={(pupilId) => onChange({ ...filter, pupilId })}
        />
      )}
    </div>
  );
};
