import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { words } from '../../lib/i18n/language.ts';
import { isClosed, isTrouble, openStoreOf, useApp } from '../app.ts';
import { BackupSection } from '../backup/backup-section.tsx';
import { Bin } from '../bin/bin.tsx';
import { DataSection } from '../data/data-section.tsx';
import { ExportForm } from '../export/export-form.tsx';
import { FollowUpList } from '../follow-up/follow-up-list.tsx';
import { LockSettings } from '../lock/lock-settings.tsx';
import { BackupReminder } from '../panel/backup-reminder.tsx';
import { Header } from '../panel/header.tsx';
import { Locked } from '../panel/locked.tsx';
import { StoreTrouble } from '../panel/store-trouble.tsx';
import { UpdatedBanner } from '../panel/updated-banner.tsx';
import { PupilFile } from '../pupil-file/pupil-file.tsx';
import { PupilList } from '../pupils/pupil-list.tsx';
import { BrokenRecords } from '../shared/broken-records.tsx';
import { Notice } from '../shared/notice.tsx';
import { usePeople } from '../shared/people.ts';
import { Toasts } from '../shared/toast.tsx';
import { QuickLog } from '../talk/quick-log.tsx';
import { TalkList } from '../talks/talk-list.tsx';

const SECTIONS = ['log', 'talks', 'followUp', 'pupils', 'export', 'backup', 'bin', 'data', 'security'] as const;
type Section = (typeof SECTIONS)[number];

/** `#pupil=<id>` is the page of one pupil, which belongs to the pupils. */
const PUPIL = '#pupil=';
const pupilOf = (hash: string): string | null => (hash.startsWith(PUPIL) ? hash.slice(PUPIL.length) : null);
const sectionOf = (hash: string): Section =>
  hash.startsWith(PUPIL) ? 'pupils' : (SECTIONS.find((name) => `#${name}` === hash) ?? 'talks');

/** The full page: all that the panel has, and what must not be done in a frame. The address names the section. */
export const Mappe = () => {
  const { opened } = useApp();
  const t = words.value;
  const hash = useSignal(location.hash);
  const section = sectionOf(hash.value);
  const people = usePeople();
  const chosen = people.state === 'ready' && people.value.pupils.find(({ id }) => id === pupilOf(hash.value));

  useEffect(() => {
    const follow = () => {
      hash.value = location.hash;
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    document.title = t.mappe.title;
  }, [t]);

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
      <Header title={`${t.app} · ${t.mappe.heading}`}>
        <nav class="nav" aria-label={t.sections}>
          {SECTIONS.map((name) => (
            <a key={name} href={`#${name}`} aria-current={section === name ? 'page' : undefined}>
              {t.nav[name]}
            </a>
          ))}
        </nav>
      </Header>
      <UpdatedBanner onReload={() => location.reload()} />
      {openStoreOf(opened.value) && <BackupReminder />}
      <main>
        <BrokenRecords />
        {people.state === 'loading' && <p class="hint">{t.state.loading}</p>}
        {people.state === 'failed' && <Notice alert>{t.state.failed}</Notice>}
        {people.state === 'ready' && (
          <>
            {section === 'log' && <QuickLog people={people.value} />}
            {section === 'talks' && <TalkList pupils={people.value.pupils} />}
            {section === 'followUp' && <FollowUpList pupils={people.value.pupils} />}
            {section === 'pupils' &&
              (chosen ? <PupilFile pupil={chosen} /> : <PupilList pupils={people.value.pupils} />)}
            {section === 'bin' && <Bin pupils={people.value.pupils} />}
            {section === 'data' && <DataSection pupils={people.value.pupils} />}
            {section === 'backup' && <BackupSection />}
            {section === 'security' && <LockSettings />}
            {section === 'export' && <ExportForm pupils={people.value.pupils} />}
          </>
        )}
      </main>
      <Toasts />
    </div>
  );
};
