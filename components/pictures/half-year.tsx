import { useMemo } from 'preact/hooks';
import { agreementsReached } from '../../lib/dialogue/agreements-reached.ts';
import type { Period } from '../../lib/dialogue/calendar.ts';
import { goalsBySubject } from '../../lib/dialogue/goals-by-subject.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { talksByWeek } from '../../lib/dialogue/talks-by-week.ts';
import { words } from '../../lib/i18n/language.ts';
import { picturesWords } from '../../lib/i18n/pictures/words.ts';
import { useStore } from '../app.ts';
import { Notice } from '../shared/notice.tsx';
import { useLive } from '../shared/use-live.ts';
import { AgreementsPicture } from './agreements-picture.tsx';
import { SubjectsPicture } from './subjects-picture.tsx';
import { WeeksPicture } from './weeks-picture.tsx';

type Props = { pupils: readonly Pupil[]; period: Period };

/** The pictures of a half year: when talks were held, what they were about, and how it went with what was agreed. */
export const HalfYear = ({ pupils, period }: Props) => {
  const { vault, store } = useStore();
  const { from, to } = period;
  const ids = useMemo(() => new Set(pupils.map(({ id }) => id)), [pupils]);
  // When talks were held stands in the clear and is there at once; what they say is opened meanwhile.
  const marks = useLive(() => store.talkMarks(vault, { from, to }), [from, to]);
  const talks = useLive(() => store.talksTelling(vault, ids, { from, to }), [ids, from, to]);
  const figures = useMemo(() => {
    if (talks.state !== 'ready') return null;
    const held = talks.value.filter(({ date }) => date >= from && date <= to);
    return { subjects: goalsBySubject(held), reached: agreementsReached(talks.value, { from, to }) };
  }, [talks, from, to]);
  const weeks = useMemo(
    () =>
      marks.state === 'ready'
        ? talksByWeek(
            marks.value.filter(({ pupilId }) => ids.has(pupilId)),
            { from, to },
          )
        : null,
    [marks, ids, from, to],
  );
  if (marks.state === 'failed' || talks.state === 'failed') return <Notice alert>{words.value.state.failed}</Notice>;
  return (
    <>
      <div class="picture-grid">
        {weeks && <WeeksPicture weeks={weeks} />}
        {figures && (
          <>
            <SubjectsPicture subjects={figures.subjects} />
            <AgreementsPicture reached={figures.reached} />
          </>
        )}
      </div>
      {(!weeks || !figures) && <p class="hint">{words.value.state.loading}</p>}
      <p class="hint">{picturesWords.value.whose(pupils.length)}</p>
    </>
  );
};
