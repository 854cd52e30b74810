import { useRef } from 'preact/hooks';
import type { CheckRecord } from '../../lib/dialogue/school-record.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { practiceWords } from '../../lib/i18n/practice/words.ts';
import { useStore } from '../app.ts';
import { attempt, say } from '../shared/toast.tsx';

/** The checks of a half year one by one, to be deleted alone or together, which can be undone. */
export const KeptChecks = ({ checks }: { checks: CheckRecord[] }) => {
  const { vault, store } = useStore();
  const t = practiceWords.value.kept;
  const summary = useRef<HTMLElement>(null);
  const remove = async (some: CheckRecord[], text: string) => {
    await Promise.all(some.map(({ id }) => store.deleteSchoolRecord(vault, id)));
    // The button that was pressed is gone with its check.
    summary.current?.focus();
    say(text, async () => {
      await Promise.all(some.map((check) => store.changeSchoolRecord(vault, check)));
    });
  };
  const lineOf = ({ kind, createdAt, signs }: CheckRecord) =>
    t.line(kind === null ? t.school : words.value.talks.kinds[kind], formatDay(createdAt.slice(0, 10)), signs.length);
  return (
    <details class="more no-print">
      <summary ref={summary}>{t.heading}</summary>
      <ul class="kept-checks">
        {checks
          .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))
          .map((check) => (
            <li key={check.id}>
              <span>{lineOf(check)}</span>
              <button
                type="button"
                class="quiet"
                aria-label={t.deleteOne(lineOf(check))}
                onClick={() => attempt(() => remove([check], t.deleted))}
              >
                {t.delete}
              </button>
            </li>
          ))}
      </ul>
      <div class="row-actions">
        <button type="button" class="danger" onClick={() => attempt(() => remove(checks, t.allDeleted(checks.length)))}>
          {t.deleteAll}
        </button>
      </div>
    </details>
  );
};
