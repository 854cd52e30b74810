import type { ComponentChildren } from 'preact';
import type { Annotation } from '../../lib/annotation/annotation.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { formatMoment, words } from '../../lib/i18n/language.ts';
import { noteKeepingWords } from '../../lib/i18n/note-keeping/words.ts';
import { noteWords } from '../../lib/i18n/notes/words.ts';

type Props = { note: Annotation; pupils: readonly Pupil[]; children?: ComponentChildren };

/** One note on a plan to read away from the plan, with what can be done with it below. */
export const KeptNote = ({ note, pupils, children }: Props) => {
  const t = noteKeepingWords.value;
  const nameOf = (id: string) => pupils.find((pupil) => pupil.id === id)?.name ?? words.value.talks.unknownPupil;
  const about = [noteWords.value.colors[note.color], note.group, ...note.pupilIds.map(nameOf)].filter(Boolean);
  return (
    <article class="talk-card">
      <header>
        <h2>{note.plan.title || t.noTitle}</h2>
        <p class="hint">
          {note.plan.course && `${note.plan.course} · `}
          <time dateTime={note.createdAt}>{formatMoment(note.createdAt)}</time> · {about.join(' · ')}
        </p>
      </header>
      {note.selector && <blockquote class="said-text">{note.selector.quote.exact}</blockquote>}
      {note.text && <p class="said-text">{note.text}</p>}
      {children && <footer>{children}</footer>}
    </article>
  );
};
