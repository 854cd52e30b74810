import type { Period } from '../../lib/dialogue/calendar.ts';
import { doublesOf } from '../../lib/dialogue/doubles.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { pupilKeepingWords } from '../../lib/i18n/pupil-keeping/words.ts';
import { useStore } from '../app.ts';
import { useLive } from '../shared/use-live.ts';
import { Double } from './double.tsx';

const EVER: Period = { from: '0000-01-01', to: '9999-12-31' };

/** Pupils with the same name, to be made one where they are. */
export const DoublesTool = ({ pupils }: { pupils: readonly Pupil[] }) => {
  const { vault, store } = useStore();
  const t = pupilKeepingWords.value.doubles;
  const marks = useLive(() => store.talkMarks(vault, EVER), []);
  const talks = marks.state === 'ready' ? marks.value : [];
  const doubles = doublesOf(pupils);
  return (
    <>
      <p>{doubles.length === 0 ? t.none : t.intro}</p>
      {doubles.map((same) => (
        <Double
          key={same.map(({ id }) => id).join()}
          same={same}
          talksOf={(id) => talks.filter(({ pupilId }) => pupilId === id).length}
        />
      ))}
    </>
  );
};
