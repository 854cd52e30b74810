import type { Copy } from '../../lib/dialogue/copy.ts';
import { contentOf } from '../../lib/dialogue/fill-in.ts';
import type { GuidanceForm } from '../../lib/dialogue/guidance-form.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { summaryOf } from '../../lib/dialogue/summary.ts';
import { formatDay, formatMoment, language, words } from '../../lib/i18n/language.ts';
import { noteKeepingWords } from '../../lib/i18n/note-keeping/words.ts';
import { NoteCard } from '../notes/note-card.tsx';
import { TalkCard } from '../talks/talk-card.tsx';
import { KeptFiles } from './kept-files.tsx';

type Props = { pupil: Pupil; copy: Copy; drafts: GuidanceForm[] };

/** All that is stored about a pupil, to be read from top to bottom, on the screen and on paper. */
export const StoredOfPupil = ({ pupil, copy, drafts }: Props) => {
  const t = words.value;
  const facts = [
    [t.pupils.name, pupil.name],
    [t.pupils.group, pupil.group ?? '–'],
    [t.pupils.grade, pupil.grade ? t.pupils.gradeN(pupil.grade) : '–'],
    [t.pupilFile.state, t.pupilFile.states[pupil.state]],
    [t.pupilFile.created, formatMoment(pupil.createdAt)],
    [t.pupilFile.changed, formatMoment(pupil.updatedAt)],
  ] as const;
  const talks = copy.dialogues.toSorted((a, b) => b.date.localeCompare(a.date));
  const earlier = [
    ...copy.earlierPupils.map(({ keptAt, state }) => ({
      keptAt,
      text: [state.name, state.group].filter(Boolean).join(' · '),
    })),
    ...copy.earlierDialogues.map(({ keptAt, state }) => ({
      keptAt,
      text: `${t.talks.kinds[state.kind]} ${formatDay(state.date)}\n${summaryOf(state, language.value)}`,
    })),
    ...copy.earlierAnnotations.map(({ keptAt, state }) => ({
      keptAt,
      text: [state.plan.title, state.selector?.quote.exact, state.text].filter(Boolean).join('\n'),
    })),
    ...drafts.map((form) => ({
      keptAt: null,
      text: `${formatDay(form.date)}\n${summaryOf({ ...contentOf(form), form: form.form }, language.value)}`,
    })),
  ];
  return (
    <>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>
        {t.talks.heading} ({talks.length})
      </h3>
      {talks.length === 0 && <p class="empty">{t.talks.none}</p>}
      <ol class="talk-cards">
        {talks.map((talk) => (
          <li key={talk.id}>
            <TalkCard talk={talk} name={pupil.name} heading="h4">
              {talk.deletedAt && <small class="hint">{t.pupilFile.inBin(formatMoment(talk.deletedAt))}</small>}
            </TalkCard>
          </li>
        ))}
      </ol>
      {copy.annotations.length > 0 && (
        <>
          <h3>
            {noteKeepingWords.value.heading} ({copy.annotations.length})
          </h3>
          <ol class="talk-cards">
            {copy.annotations.map((note) => (
              <li key={note.id}>
                <NoteCard note={note} pupils={[pupil]}>
                  {note.deletedAt && <small class="hint">{t.pupilFile.inBin(formatMoment(note.deletedAt))}</small>}
                </NoteCard>
              </li>
            ))}
          </ol>
        </>
      )}
      <KeptFiles attachments={copy.attachments} />
      {earlier.length > 0 && (
        <>
          <h3>{t.pupilFile.earlier}</h3>
          <ul class="earlier-texts">
            {earlier.map(({ keptAt, text }) => (
              <li key={`${keptAt} ${text}`}>
                <p class="hint">{keptAt ? t.earlier.until(formatMoment(keptAt)) : t.pupilFile.draft}</p>
                <p class="said-text">{text}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};
