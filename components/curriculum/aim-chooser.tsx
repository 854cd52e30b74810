import { useSignal } from '@preact/signals';
import { useId, useMemo } from 'preact/hooks';
import type { Curriculum } from '../../lib/curriculum/curriculum.ts';
import { aimsOfSubject, likelyAims, searchAims } from '../../lib/curriculum/likely-aims.ts';
import { snapshotOf } from '../../lib/curriculum/snapshot.ts';
import type { Goal, GoalAim } from '../../lib/dialogue/goal.ts';
import { curriculumWords } from '../../lib/i18n/curriculum/words.ts';
import { language, words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { onEnter } from '../shared/on-enter.ts';
import { useLive } from '../shared/use-live.ts';
import type { GoalAimProps } from './goal-aim.tsx';

/** More hits than these are narrowed down by writing more. */
const SHOWN = 15;

/** Chooses a goal's competence aim: the likely ones, a search among those of the subject, or none. */
export const AimChooser = ({ goal, pupilIds, planGrade, onAim }: GoalAimProps) => {
  const { vault, store } = useStore();
  const kept = useLive(async () => {
    const [curriculum, pupils] = [await store.keptCurriculum(vault.db), await store.allPupils(vault)];
    const grades = new Set(pupils.filter(({ id }) => pupilIds.includes(id)).map(({ grade }) => grade));
    const [only = null] = grades.size === 1 ? grades : [];
    return { curriculum, grade: planGrade ?? only };
  }, [vault, planGrade, pupilIds.join()]);
  if (kept.state !== 'ready') return <p class="hint">{words.value.state[kept.state]}</p>;
  const { curriculum, grade } = kept.value;
  return curriculum ? (
    <Among curriculum={curriculum} grade={grade} goal={goal} onAim={onAim} />
  ) : (
    <Options aims={[]} goal={goal} label={curriculumWords.value.gone} onAim={onAim} />
  );
};

type AmongProps = { curriculum: Curriculum; grade: number | null; goal: Goal; onAim: (aim: GoalAim | null) => void };

const Among = ({ curriculum, grade, goal, onAim }: AmongProps) => {
  const t = curriculumWords.value;
  const id = useId();
  const sought = useSignal('');
  const { text, subject } = goal;
  const likely = useMemo(() => likelyAims(curriculum, { text, subject, grade }), [curriculum, text, subject, grade]);
  const searching = sought.value.trim() !== '';
  const hits = searching ? searchAims(aimsOfSubject(curriculum, subject), sought.value) : likely;
  return (
    <>
      <Options
        aims={hits.slice(0, SHOWN).map((aim) => snapshotOf(curriculum, aim, language.value))}
        goal={goal}
        label={t.likely}
        onAim={onAim}
      />
      <p class="hint" role="status">
        {searching ? t.found(hits.length) : likely.length === 0 && t.noneLikely}
      </p>
      <div class="field">
        <label for={id}>{t.search}</label>
        <input
          id={id}
          type="search"
          autocomplete="off"
          value={sought.value}
          maxLength={100}
          onInput={({ currentTarget }) => {
            sought.value = currentTarget.value;
          }}
          // The answers stand there already; what is kept out is only that the talk around is saved.
          onKeyDown={onEnter(() => {})}
        />
      </div>
    </>
  );
};

type OptionsProps = { aims: GoalAim[]; goal: Goal; label: string; onAim: (aim: GoalAim | null) => void };

/** What there is to choose among, what is chosen first where it is none of them, and none. */
const Options = ({ aims, goal, label, onAim }: OptionsProps) => {
  const t = curriculumWords.value;
  const name = useId();
  const { aim: chosen } = goal;
  const all = chosen && !aims.some(({ code }) => code === chosen.code) ? [chosen, ...aims] : aims;
  return (
    <fieldset class="aims">
      <legend>{label}</legend>
      {all.map((aim) => (
        <label key={aim.code}>
          <input type="radio" name={name} checked={aim.code === chosen?.code} onChange={() => onAim(aim)} />
          <span>
            {aim.text} <small>{t.chosen(aim.code, aim.grade)}</small>
          </span>
        </label>
      ))}
      <label>
        <input type="radio" name={name} checked={!chosen} onChange={() => onAim(null)} />
        <span>{t.noAim}</span>
      </label>
    </fieldset>
  );
};
