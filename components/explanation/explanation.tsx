import { explanationWords } from '../../lib/i18n/explanation/words.ts';
import '../style/explanation.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { explainTab } from '../../lib/page/explain-tab.ts';
import type { Candidate } from '../../lib/plan/candidate.ts';
import { useApp } from '../app.ts';
import { Notice } from '../shared/notice.tsx';

/** What became of every line of the page when its goals were looked for, and why; read anew whenever the page is. */
export const Explanation = ({ tabId }: { tabId: number }) => {
  const { tabPlan } = useApp();
  const t = explanationWords.value;
  const candidates = useSignal<Candidate[] | 'failed' | null>(null);
  const reading = tabPlan.reading.value;
  useEffect(() => {
    void explainTab(tabId).then(
      (found) => {
        candidates.value = found;
      },
      () => {
        candidates.value = 'failed';
      },
    );
  }, [reading]);
  const all = candidates.value;
  if (all === null) return null;
  if (all === 'failed') return <Notice>{t.failed}</Notice>;
  return (
    <details class="explanation">
      <summary>
        {t.heading}: {t.lines(all.filter(({ taken }) => taken).length, all.length)}
      </summary>
      <ol>
        {all.map(({ text, taken, why, under, subject }, n) => (
          <li key={n} class={taken ? 'taken' : 'left'}>
            <q>{text.slice(0, 200)}</q>
            <small>
              <b>{taken ? t.taken : t.left}</b>: {t.why[why]}
              {under && ` · ${t.under(under.slice(0, 80))}`}
              {subject && ` · ${subject}`}
            </small>
          </li>
        ))}
      </ol>
    </details>
  );
};
