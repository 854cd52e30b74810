import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import { matching, showAll } from '../../lib/dialogue/folder.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { folderWords } from '../../lib/i18n/folder/words.ts';
import { words } from '../../lib/i18n/language.ts';
import { useApp, useStore } from '../app.ts';
import { NotesOfPupil } from '../notes/notes-of-pupil.tsx';
import { bringsAnswers } from '../planning/answer-files.ts';
import { DutyLine } from '../practice/duty-line.tsx';
import { useDuties } from '../practice/use-duties.ts';
import { beginTalk } from '../shared/begin-talk.ts';
import { focusHere } from '../shared/focus-here.ts';
import { Notice } from '../shared/notice.tsx';
import type { People } from '../shared/people.ts';
import { showInMappe } from '../shared/show-in-mappe.ts';
import { useLive } from '../shared/use-live.ts';
import { FolderDue } from './folder-due.tsx';
import { FolderFilters } from './folder-filters.tsx';
import { FolderPrint } from './folder-print.tsx';
import { GoalDevelopment } from './goal-development.tsx';
import { Timeline } from './timeline.tsx';

/** A pupil's folder (mappe): what is open, how it goes with each goal, and every talk with what was agreed and made. */
export const Folder = ({ pupil, people }: { pupil: Pupil; people: People }) => {
  const { vault, store } = useStore();
  const talks = useLive(() => store.dialoguesOfPupil(vault, pupil.id), [pupil.id]);
  if (talks.state === 'loading') return <p class="hint">{words.value.state.loading}</p>;
  if (talks.state === 'failed') return <Notice alert>{words.value.state.failed}</Notice>;
  return <FolderOf key={pupil.id} pupil={pupil} people={people} talks={talks.value} />;
};

const keepHere = (event: DragEvent) => {
  if (!bringsAnswers(event)) event.preventDefault();
};

const FolderOf = ({ pupil, people, talks }: { pupil: Pupil; people: People; talks: Dialogue[] }) => {
  const t = folderWords.value;
  const duties = useDuties();
  const filter = useSignal(showAll);
  const printing = useSignal(false);
  const shown = useMemo(() => matching(talks, filter.value), [talks, filter.value]);
  if (printing.value)
    return (
      <FolderPrint
        pupil={pupil}
        talks={shown}
        filtered={shown.length < talks.length}
        onBack={() => {
          printing.value = false;
        }}
      />
    );
  return (
    <article
      class="folder"
      // A file that misses its talk must not take the page's place.
      onDragOver={keepHere}
      onDrop={keepHere}
    >
      <p>
        <a href="#pupils">{t.back}</a>
      </p>
      <header>
        <h2 ref={focusHere} tabIndex={-1}>
          {t.of(pupil.name)}
        </h2>
        <ClassAndGrade pupil={pupil} />
      </header>
      <DutyLine pupil={pupil} dialogues={talks} duties={duties} />
      <FolderDue talks={talks} />
      <Actions
        pupil={pupil}
        onPrint={() => {
          printing.value = true;
        }}
      />
      <NotesOfPupil pupil={pupil} people={people} />
      {talks.length === 0 && <p class="empty">{t.none}</p>}
      <GoalDevelopment talks={talks} chosen={filter.value.goal} halfYears={duties.halfYears} />
      {talks.length > 0 && (
        <>
          <FolderFilters
            talks={talks}
            shown={shown.length}
            boundary={duties.halfYears}
            filter={filter.value}
            onChange={(changed) => {
              filter.value = changed;
            }}
          />
          <Timeline key={JSON.stringify(filter.value)} pupil={pupil} talks={shown} halfYears={duties.halfYears} />
        </>
      )}
    </article>
  );
};

const ClassAndGrade = ({ pupil: { group, grade } }: { pupil: Pupil }) => {
  const about = [group, grade && words.value.pupils.gradeN(grade)].filter(Boolean).join(' · ');
  return about ? <p class="hint">{about}</p> : null;
};

const Actions = ({ pupil, onPrint }: { pupil: Pupil; onPrint: () => void }) => {
  const app = useApp();
  const t = folderWords.value;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of buttons, each of which acts at once
    <div class="row-actions" role="group" aria-label={t.actions}>
      <button type="button" class="primary" onClick={() => beginTalk(app, pupil.id)}>
        {t.newTalk}
      </button>
      <button type="button" onClick={() => showInMappe('plan')}>
        {t.plan}
      </button>
      <button type="button" onClick={onPrint}>
        {t.print.open}
      </button>
      <a href={`#pupil=${pupil.id}`}>{t.everything}</a>
    </div>
  );
};
