import { formsWords } from '../../lib/i18n/forms/words.ts';
import type { ManagedProblem } from '../../lib/page/managed.ts';
import { Notice } from '../shared/notice.tsx';

/** What of the school's policy is not used, by its key, to be shown to those who wrote it. */
export const ManagedProblems = ({ problems }: { problems: ManagedProblem[] }) => {
  const t = formsWords.value.managed;
  return problems.length > 0 ? (
    <Notice>
      <h3>{t.heading}</h3>
      <ul class="wrong-places">
        {problems.map(({ key, why }) => (
          <li key={key}>
            <code>{key}</code>: {t.problems[why]}
          </li>
        ))}
      </ul>
      <p>{t.why}</p>
    </Notice>
  ) : null;
};
