import '../style/notes.css';
import type { ComponentChildren } from 'preact';
import type { Annotation } from '../../lib/annotation/annotation.ts';
import { shortOf, type WhereNow } from '../../lib/annotation/note-list.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { formatMoment, words } from '../../lib/i18n/language.ts';
import { noteWords } from '../../lib/i18n/notes/words.ts';
import { isWebAddress } from '../talks/talk-products.tsx';
import { NoteColor } from './color-choice.tsx';
import { Quote } from './quote.tsx';

type Props = {
  note: Annotation;
  pupils: readonly Pupil[];
  /** Where its passage is now, where that is known. */
  place?: WhereNow | undefined;
  /** Says which plan it is to. */
  withPlan?: boolean;
  children?: ComponentChildren;
};

/** One note to read, with what can be done with it below. It can be given the focus. */
export const NoteCard = ({ note, pupils, place, withPlan = true, children }: Props) => {
  const { plan, selector, text, color, pupilIds, group, createdAt } = note;
  const t = noteWords.value;
  const title = plan.title || t.noTitle;
  const names = pupilIds.map((id) => pupils.find((pupil) => pupil.id === id)?.name ?? words.value.talks.unknownPupil);
  const whom = [...names, ...(group === null ? [] : [group])];
  return (
    <article class="note-card" tabIndex={-1} data-color={color} aria-label={t.about(t.colors[color], shortOf(note))}>
      <header>
        <NoteColor color={color} />
        {place?.state === 'moved' && <span class="note-state">{t.moved}</span>}
        {place?.state === 'gone' && <span class="note-state late">{t.gone}</span>}
        <time class="hint" dateTime={createdAt}>
          {formatMoment(createdAt)}
        </time>
      </header>
      {place?.state === 'gone' && <p class="hint">{t.wordsThen}</p>}
      <Quote selector={selector} />
      {text !== '' && <p class="said-text">{text}</p>}
      {whom.length > 0 && <p class="hint">{whom.join(', ')}</p>}
      {withPlan && (
        <p class="note-plan">
          {isWebAddress(plan.url) ? (
            <a href={plan.url} target="_blank" rel="noopener noreferrer" aria-label={t.openPlan(title)}>
              {title}
            </a>
          ) : (
            title
          )}
          {plan.course && <small> · {plan.course}</small>}
        </p>
      )}
      {children && <footer class="row-actions">{children}</footer>}
    </article>
  );
};
