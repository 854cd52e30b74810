import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { words } from '../../lib/i18n/language.ts';
import { useApp } from '../app.ts';
import { BackupSection } from '../backup/backup-section.tsx';
import { ExportForm } from '../export/export-form.tsx';
import { LockSettings } from '../lock/lock-settings.tsx';
import { StorageRefused } from '../panel/faces.tsx';
import { Header } from '../panel/header.tsx';
import { Locked } from '../panel/locked.tsx';
import { UpdatedBanner } from '../panel/updated-banner.tsx';
import { PupilList } from '../pupils/pupil-list.tsx';
import { BrokenRecords } from '../shared/broken-records.tsx';
import { Notice } from '../shared/notice.tsx';
import { usePeople } from '../shared/people.ts';
import { Toasts } from '../shared/toast.tsx';
import { QuickLog } from '../talk/quick-log.tsx';
import { TalkList } from '../talks/talk-list.tsx';

const SECTIONS = ['log', 'talks', 'pupils', 'export', 'backup', 'security'] as const;
type Section = (typeof SECTIONS)[number];

const sectionOf = (hash: string): Section => SECTIONS.find((name) => `#${name}` === hash) ?? 'talks';

/** The full page: all that the panel has, and what must not be done in a frame. The address names the section. */
export const Mappe = () => {
  const { opened } = useApp();
  const t = words.value;
  const section = useSignal(sectionOf(location.hash));
  const people = usePeople();

  useEffect(() => {
    const follow = () => {
      section.value = sectionOf(location.hash);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    document.title = t.mappe.title;
  }, [t]);

  if (opened.value === 'refused') return <StorageRefused />;
  if (opened.value === 'new' || opened.value === 'locked')
    return (
      <div class="panel mappe">
        <Header title={`${t.app} · ${t.mappe.heading}`} />
        <main>
          <Locked isNew={opened.value === 'new'} />
        </main>
      </div>
    );
  return (
    <div class="panel mappe">
      <Header title={`${t.app} · ${t.mappe.heading}`}>
        <nav class="nav" aria-label={t.sections}>
          {SECTIONS.map((name) => (
            <a key={name} href={`#${name}`} aria-current={section.value === name ? 'page' : undefined}>
              {t.nav[name]}
            </a>
          ))}
        </nav>
      </Header>
      <UpdatedBanner onReload={() => location.reload()} />
      <main>
        <BrokenRecords />
        {people.state === 'loading' && <p class="hint">{t.state.loading}</p>}
        {people.state === 'failed' && <Notice alert>{t.state.failed}</Notice>}
        {people.state === 'ready' && (
          <>
            {section.value === 'log' && <QuickLog people={people.value} />}
            {section.value === 'talks' && <TalkList pupils={people.value.pupils} />}
            {section.value === 'pupils' && <PupilList pupils={people.value.pupils} />}
            {section.value === 'backup' && <BackupSection />}
            {section.value === 'security' && <LockSettings />}
            {section.value === 'export' && <ExportForm pupils={people.value.pupils} />}
          </>
        )}
      </main>
      <Toasts />
    </div>
  );
};
