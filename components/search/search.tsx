import '../style/search.css';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { formatDay, language, words } from '../../lib/i18n/language.ts';
import { searchWords } from '../../lib/i18n/search/words.ts';
import { isBackwards, isNarrowed } from '../../lib/search/entry.ts';
import { queryOf } from '../../lib/search/query.ts';
import { isAnswered, type Reading } from '../../lib/search-worker/messages.ts';
import { PAGE } from '../../lib/search-worker/start-search.ts';
import { useApp } from '../app.ts';
import { Notice } from '../shared/notice.tsx';
import { Result } from './result.tsx';
import { moveAmongResults } from './result-keys.ts';
import { SearchFilters } from './search-filters.tsx';
import { searchOfSession } from './search-of-session.ts';

/** One field over everything unlocked: talks, notes and pupils, as the teacher types. */
export const Search = ({ pupils }: { pupils: readonly Pupil[] }) => {
  const { progress, answer, failed, question, ask } = searchOfSession(useApp());
  const t = searchWords.value;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => field.current?.focus(), []);

  const { typed, filter, limit } = question.value;
  const wanted = typed.trim() !== '' || isNarrowed(filter);
  const asked = wanted ? answer.value : null;
  const query = queryOf(asked?.question.typed ?? '');
  const read = progress.value;
  const onKeyDown = (event: KeyboardEvent) =>
    moveAmongResults(event, field.current, list.current, isAnswered(question.peek(), asked));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move among what can be focused within it
    <div class="search" onKeyDown={onKeyDown}>
      <search aria-label={t.heading}>
        <div class="field">
          <label for={id}>{t.label}</label>
          <input
            ref={field}
            id={id}
            type="search"
            autocomplete="off"
            spellcheck={false}
            aria-describedby={`${id}-hint`}
            value={typed}
            onInput={({ currentTarget }) => ask({ typed: currentTarget.value, filter, limit: PAGE })}
          />
          <p id={`${id}-hint`} class="hint">
            {t.hint} {t.keys}
          </p>
        </div>
        <SearchFilters
          filter={filter}
          subjects={read?.subjects ?? []}
          onChange={(changed) => ask({ typed, filter: changed, limit: PAGE })}
        />
      </search>
      {failed.value && <Notice alert>{words.value.state.failed}</Notice>}
      {!read?.done && !failed.value && <UnderWay reading={read} />}
      <p class="hint" role="status">
        {isBackwards(filter) && t.backwards}
        {asked && !isBackwards(filter) && (asked.total > 0 ? t.found(asked.total) : read?.done ? t.none : t.noneYet)}
      </p>
      {asked && (
        <ol ref={list} class="talk-cards" aria-label={t.heading}>
          {asked.found.map((each) => (
            <Result key={each.found.record.id} {...each} query={query} pupils={pupils} />
          ))}
        </ol>
      )}
      {asked && asked.total > limit && (
        <button type="button" onClick={() => ask({ typed, filter, limit: limit + PAGE })}>
          {words.value.talks.more}
        </button>
      )}
    </div>
  );
};

/** How far the reading has come, while it is under way; null before it has. */
const UnderWay = ({ reading }: { reading: Reading | null }) => {
  const t = searchWords.value;
  const number = new Intl.NumberFormat([language.value, 'nb']);
  return (
    <p class="reading hint">
      {!reading && t.begin}
      {reading &&
        (reading.back
          ? t.readingBack(number.format(reading.read), formatDay(reading.back))
          : t.reading(number.format(reading.read)))}
    </p>
  );
};
