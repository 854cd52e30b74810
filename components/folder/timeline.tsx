import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import type { Boundary } from '../../lib/dialogue/duties.ts';
import { byHalfYear, timelineOf } from '../../lib/dialogue/folder.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { folderWords } from '../../lib/i18n/folder/words.ts';
import { words } from '../../lib/i18n/language.ts';
import { FolderTalk } from './folder-talk.tsx';
import { halfYearName } from './half-year-name.ts';

const PAGE = 25;

type Props = { pupil: Pupil; talks: Dialogue[]; halfYears: Boundary };

/** A pupil's talks in order: what is planned first, then the newest by half year; of a long folder only what is asked for. */
export const Timeline = ({ pupil, talks, halfYears }: Props) => {
  const t = folderWords.value;
  const shown = useSignal(PAGE);
  const list = useRef<HTMLElement>(null);
  const { planned, past } = timelineOf(talks);

  // Where more is shown, one reads on from the first of it.
  useEffect(() => {
    if (shown.value > PAGE)
      list.current?.querySelectorAll<HTMLElement>('.folder-past summary')[shown.value - PAGE]?.focus();
  }, [shown.value]);

  const cards = (all: Dialogue[]) => (
    <ol class="talk-cards">
      {all.map((talk) => (
        <li key={talk.id}>
          <FolderTalk talk={talk} name={pupil.name} />
        </li>
      ))}
    </ol>
  );
  return (
    <section ref={list} class="timeline" aria-label={t.timeline}>
      {talks.length === 0 && <p class="empty">{t.noneShown}</p>}
      {planned.length > 0 && (
        <section class="half-year" aria-label={t.planned}>
          <h3>{t.planned}</h3>
          {cards(planned)}
        </section>
      )}
      {byHalfYear(past.slice(0, shown.value), halfYears).map(({ period, talks: ofHalfYear }) => (
        <section key={period.from} class="half-year folder-past" aria-label={halfYearName(period)}>
          <h3>{halfYearName(period)}</h3>
          {cards(ofHalfYear)}
        </section>
      ))}
      {past.length > shown.value && (
        <button
          type="button"
          onClick={() => {
            shown.value += PAGE;
          }}
        >
          {words.value.talks.more}
        </button>
      )}
    </section>
  );
};
