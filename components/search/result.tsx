import { useSignal } from '@preact/signals';
import { isFormal } from '../../lib/dialogue/combined.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { folderWords } from '../../lib/i18n/folder/words.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { noteWords } from '../../lib/i18n/notes/words.ts';
import { searchWords } from '../../lib/i18n/search/words.ts';
import type { Findable } from '../../lib/search/findable.ts';
import { markedPieces } from '../../lib/search/marking.ts';
import type { QueryWord } from '../../lib/search/query.ts';
import type { Found } from '../../lib/search-worker/messages.ts';
import { TalkCard } from '../talks/talk-card.tsx';
import { isWebAddress } from '../talks/talk-products.tsx';
import { Marked } from './marked.tsx';

type Props = Found & { query: readonly QueryWord[]; pupils: readonly Pupil[] };

/** What a result is called, where it leads, and what is said of it in a line. */
const headOf = (found: Findable, nameOf: (id: string) => string) => {
  const t = searchWords.value;
  switch (found.type) {
    case 'pupil': {
      const { id, name, group, state } = found.record;
      return { title: name, href: `#folder=${id}`, facts: [t.pupil, group, state === 'arkivert' && t.states[state]] };
    }
    case 'note': {
      const { plan, color, createdAt, pupilIds } = found.record;
      const facts = [t.note, noteWords.value.colors[color], formatDay(createdAt.slice(0, 10)), ...pupilIds.map(nameOf)];
      return {
        title: plan.title || noteWords.value.noTitle,
        href: isWebAddress(plan.url) ? plan.url : '#notes',
        facts,
      };
    }
    case 'talk': {
      const { id, kind, state, date, pupilId } = found.record;
      return {
        title: nameOf(pupilId),
        href: isFormal(found.record) ? `#talk=${id}` : `#folder=${pupilId}`,
        facts: [
          words.value.talks.kinds[kind],
          formatDay(date),
          state !== 'gjennomført' && folderWords.value.states[state],
        ],
      };
    }
  }
};

/** One result: its name leads to it, below stands what was found in it. A talk can be read where it stands. */
export const Result = ({ found, passages, query, pupils }: Props) => {
  const t = searchWords.value;
  const open = useSignal(false);
  const nameOf = (id: string) => pupils.find((pupil) => pupil.id === id)?.name ?? words.value.talks.unknownPupil;
  const { title, href, facts } = headOf(found, nameOf);
  const said = facts.filter(Boolean).join(' · ');
  const away = href.startsWith('#')
    ? {}
    : { target: '_blank', rel: 'noopener noreferrer', 'aria-label': t.newTab(title) };
  return (
    <li class="talk-card result">
      <header>
        <h2>
          <a href={href} data-result {...away}>
            <Marked pieces={markedPieces(title, query)} />
          </a>{' '}
          <span class="hint">{said}</span>
        </h2>
      </header>
      {passages.map((pieces, place) => (
        <p key={place} class="said-text">
          <Marked pieces={pieces} />
        </p>
      ))}
      {found.type === 'talk' && (
        <details
          class="more"
          onToggle={({ currentTarget }) => {
            open.value = currentTarget.open;
          }}
        >
          <summary aria-label={t.wholeOf(`${title}, ${said}`)}>{t.whole}</summary>
          {open.value && <TalkCard talk={found.record} name={title} inside />}
        </details>
      )}
    </li>
  );
};
