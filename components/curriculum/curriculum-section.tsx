import type { Curriculum } from '../../lib/curriculum/curriculum.ts';
import { inLanguage } from '../../lib/dialogue/words.ts';
import { curriculumWords } from '../../lib/i18n/curriculum/words.ts';
import { formatDay, language, words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { Notice } from '../shared/notice.tsx';
import { attempt, say } from '../shared/toast.tsx';
import { useLive } from '../shared/use-live.ts';
import { FromFile } from './from-file.tsx';
import { FromUdir } from './from-udir.tsx';

/** What curriculum lies here, and the ways to load one. Stands in the mappe only, which alone may ask the net. */
export const CurriculumSection = () => {
  const { vault, store } = useStore();
  const t = curriculumWords.value;
  const kept = useLive(() => store.keptCurriculum(vault.db), [vault]);
  if (kept.state === 'loading') return <p class="hint">{words.value.state.loading}</p>;
  if (kept.state === 'failed') return <Notice alert>{words.value.state.failed}</Notice>;
  const keep = async (curriculum: Curriculum) => {
    await store.keepCurriculum(vault.db, curriculum);
    say(t.loaded(curriculum.aims.length));
  };
  const remove = async (curriculum: Curriculum) => {
    await store.keepCurriculum(vault.db, null);
    say(t.removed, () => store.keepCurriculum(vault.db, curriculum));
  };
  const curriculum = kept.value;
  return (
    <>
      <section class="talk-form curriculum" aria-label={t.heading}>
        <p>{t.why}</p>
        {curriculum ? (
          <>
            <Kept curriculum={curriculum} />
            <button type="button" class="danger" onClick={() => attempt(() => remove(curriculum))}>
              {t.remove}
            </button>
          </>
        ) : (
          <p class="hint">{t.none}</p>
        )}
      </section>
      <FromUdir onLoaded={keep} />
      <FromFile onLoaded={keep} />
    </>
  );
};

const Kept = ({ curriculum: { from, loadedAt, plans, aims } }: { curriculum: Curriculum }) => {
  const t = curriculumWords.value;
  return (
    <>
      <p>
        {t.kept(aims.length, plans.length)} {t.from[from](formatDay(loadedAt.slice(0, 10)))}
      </p>
      <details class="more">
        <summary>{t.plans}</summary>
        <ul>
          {plans.map(({ code, title, validFrom }) => (
            <li key={code}>
              {inLanguage(title, language.value)}{' '}
              <small>{[code, validFrom && t.since(formatDay(validFrom))].filter(Boolean).join(', ')}</small>
            </li>
          ))}
        </ul>
      </details>
      <p class="hint">{t.source}</p>
    </>
  );
};
