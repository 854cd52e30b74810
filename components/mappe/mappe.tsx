import { useSignal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { useEffect } from 'preact/hooks';
import { words } from '../../lib/i18n/language.ts';
import { AgreementPage } from '../agreement/agreement-page.tsx';
import { isClosed, isTrouble, openStoreOf, useApp } from '../app.ts';
import { BackupSection } from '../backup/backup-section.tsx';
import { Bin } from '../bin/bin.tsx';
import { Conversation } from '../conversation/conversation.tsx';
import { CurriculumSection } from '../curriculum/curriculum-section.tsx';
import { DataSection } from '../data/data-section.tsx';
import { ExportForm } from '../export/export-form.tsx';
import { Folder } from '../folder/folder.tsx';
import { FollowUpList } from '../follow-up/follow-up-list.tsx';
import { Forms } from '../forms/forms.tsx';
import { LockSettings } from '../lock/lock-settings.tsx';
import { AllNotes } from '../notes/all-notes.tsx';
import { NotesForPages } from '../notes/notes-for-pages.ts';
import { Overview } from '../overview/overview.tsx';
import { PaletteDoor } from '../palette/palette-door.tsx';
import { BackupReminder } from '../panel/backup-reminder.tsx';
import { Header } from '../panel/header.tsx';
import { Locked } from '../panel/locked.tsx';
import { StoreTrouble } from '../panel/store-trouble.tsx';
import { UpdatedBanner } from '../panel/updated-banner.tsx';
import { AnswerDrop } from '../planning/answer-drop.tsx';
import { Planning } from '../planning/planning.tsx';
import { Practice } from '../practice/practice.tsx';
import { PupilFile } from '../pupil-file/pupil-file.tsx';
import { PupilsPage } from '../pupils/pupils-page.tsx';
import { Search } from '../search/search.tsx';
import { BrokenRecords } from '../shared/broken-records.tsx';
import { Notice } from '../shared/notice.tsx';
import { type People, usePeople } from '../shared/people.ts';
import { Toasts } from '../shared/toast.tsx';
import { useArrival } from '../shared/use-arrival.ts';
import { QuickLog } from '../talk/quick-log.tsx';
import { TalkList } from '../talks/talk-list.tsx';
import { MappeNav } from './mappe-nav.tsx';
import { type PageName, routeOf, type Section } from './route.ts';

/** The full page: all that the panel has, and what must not be done in a frame. The address names the section. */
export const Mappe = () => {
  const { opened } = useApp();
  const t = words.value;
  const hash = useSignal(location.hash);
  const { section, page } = routeOf(hash.value);
  const people = usePeople();
  const main = useArrival(hash.value);

  useEffect(() => {
    const follow = () => {
      hash.value = location.hash;
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    document.title = `${t.nav[section]} – ${t.app}`;
  }, [t, section]);

  if (isTrouble(opened.value)) return <StoreTrouble trouble={opened.value} onReload={() => location.reload()} />;
  if (isClosed(opened.value))
    return (
      <div class="panel mappe">
        <Header title={`${t.app} · ${t.mappe.heading}`} />
        <main>
          <Locked why={opened.value} />
        </main>
      </div>
    );
  return (
    <div class="panel mappe">
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {t.mappe.skip}
      </button>
      <Header
        title={`${t.app} · ${t.nav[section]}`}
        tools={people.state === 'ready' && <PaletteDoor pupils={people.value.pupils} />}
      />
      <MappeNav section={section} />
      <div>
        <UpdatedBanner onReload={() => location.reload()} />
        {openStoreOf(opened.value) && <BackupReminder />}
      </div>
      {openStoreOf(opened.value) && <NotesForPages />}
      <main ref={main} tabIndex={-1} aria-label={t.nav[section]}>
        <BrokenRecords />
        {people.state === 'loading' && <p class="hint">{t.state.loading}</p>}
        {people.state === 'failed' && <Notice alert>{t.state.failed}</Notice>}
        {people.state === 'ready' &&
          (page ? (
            <RecordPage {...page} people={people.value} />
          ) : (
            <SectionPage section={section} people={people.value} />
          ))}
      </main>
      {people.state === 'ready' && openStoreOf(opened.value) && <AnswerDrop pupils={people.value.pupils} />}
      <Toasts />
    </div>
  );
};

/** The page of one record; one that is not there any more shows what its section shows. */
const RecordPage = ({ name, id, people }: { name: PageName; id: string; people: People }) => {
  const { pupils } = people;
  if (name === 'talk') return <Conversation talkId={id} pupils={pupils} />;
  if (name === 'agreement') return <AgreementPage talkId={id} pupils={pupils} />;
  const pupil = pupils.find((each) => each.id === id);
  if (!pupil) return <PupilsPage pupils={pupils} />;
  if (name === 'folder') return <Folder pupil={pupil} people={people} />;
  if (name === 'pupil') return <PupilFile pupil={pupil} />;
  return <Planning key={`${name} ${id}`} pupils={pupils} beginWith={{ kind: name, pupilIds: [id] }} />;
};

const SectionPage = ({ section, people }: { section: Section; people: People }) => {
  const { pupils } = people;
  const pages: Record<Section, () => ComponentChild> = {
    overview: () => <Overview pupils={pupils} />,
    log: () => <QuickLog people={people} />,
    search: () => <Search pupils={pupils} />,
    plan: () => <Planning pupils={pupils} />,
    notes: () => <AllNotes people={people} />,
    talks: () => <TalkList pupils={pupils} />,
    followUp: () => <FollowUpList pupils={pupils} />,
    pupils: () => <PupilsPage pupils={pupils} />,
    forms: () => <Forms />,
    practice: () => <Practice pupils={pupils} />,
    export: () => <ExportForm pupils={pupils} />,
    backup: () => <BackupSection />,
    bin: () => <Bin pupils={pupils} />,
    curriculum: () => <CurriculumSection />,
    data: () => <DataSection pupils={pupils} />,
    security: () => <LockSettings />,
  };
  return pages[section]();
};
