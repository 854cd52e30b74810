import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Curriculum } from '../../lib/curriculum/curriculum.ts';
import { type FetchProblem, fetchCurriculum } from '../../lib/curriculum/fetch-curriculum.ts';
import type { GrepElement } from '../../lib/curriculum/grep.ts';
import { today } from '../../lib/dialogue/calendar.ts';
import { curriculumWords } from '../../lib/i18n/curriculum/words.ts';
import { askForUdir, leaveUdir } from '../../lib/page/udir-permission.ts';

type State =
  | { at: 'rest'; problem: FetchProblem | 'refused' | 'failed' | null }
  | { at: 'fetching'; done: number; all: number };

/** Fetches the curriculum from Udir, once the teacher has given the browser leave to; says how far it has come, and can be stopped. */
export const FromUdir = ({ onLoaded }: { onLoaded: (curriculum: Curriculum) => Promise<void> }) => {
  const t = curriculumWords.value.udir;
  const id = useId();
  const state = useSignal<State>({ at: 'rest', problem: null });
  const stopping = useRef<AbortController | null>(null);
  // A second try goes on where the first one ended, as long as the page is open.
  const fetched = useRef(new Map<string, GrepElement>());
  useEffect(() => () => stopping.current?.abort(), []);

  const load = async (): Promise<FetchProblem | 'refused' | 'failed' | null> => {
    if (!(await askForUdir())) return 'refused';
    stopping.current = new AbortController();
    state.value = { at: 'fetching', done: 0, all: 1 };
    const answer = await fetchCurriculum({
      day: today(),
      loadedAt: new Date().toISOString(),
      signal: stopping.current.signal,
      tell: (done, all) => {
        state.value = { at: 'fetching', done, all };
      },
      fetched: fetched.current,
    });
    await leaveUdir();
    if ('problem' in answer) {
      // What does not fit together would not do so the next time either.
      if (answer.problem === 'unexpected') fetched.current.clear();
      return answer.problem;
    }
    await onLoaded(answer.curriculum);
    fetched.current.clear();
    return null;
  };
  const begin = () => {
    load()
      .catch(() => 'failed' as const)
      .then((problem) => {
        state.value = { at: 'rest', problem };
      });
  };

  const { value } = state;
  return (
    <section class="talk-form" aria-labelledby={id}>
      <h2 id={id}>{t.heading}</h2>
      <p>{t.why}</p>
      <p class="problem" role="alert">
        {value.at === 'rest' && value.problem && t[value.problem]}
      </p>
      <p class="hint" role="status">
        {value.at === 'fetching' && t.fetching}
      </p>
      {value.at === 'fetching' ? (
        <div class="row-actions">
          <progress max={value.all} value={value.done} aria-label={t.fetching} />
          <span class="hint">{t.step(value.done, value.all)}</span>
          <button type="button" onClick={() => stopping.current?.abort()}>
            {t.stop}
          </button>
        </div>
      ) : (
        <button type="button" class="primary" onClick={begin}>
          {value.problem ? t.again : t.fetch}
        </button>
      )}
    </section>
  );
};
