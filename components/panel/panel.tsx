import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { words } from '../../lib/i18n/language.ts';
import { isClosed, isTrouble, openStoreOf, useApp } from '../app.ts';
import { NotesForPages } from '../notes/notes-for-pages.ts';
import { BrokenRecords } from '../shared/broken-records.tsx';
import { lazy } from '../shared/lazy.tsx';
import { Notice } from '../shared/notice.tsx';
import { usePeople } from '../shared/people.ts';
import { showInMappe } from '../shared/show-in-mappe.ts';
import { Toasts } from '../shared/toast.tsx';
import { useArrival } from '../shared/use-arrival.ts';
import { QuickLog } from '../talk/quick-log.tsx';
import { BackupReminder } from './backup-reminder.tsx';
import { Header } from './header.tsx';
import { Locked } from './locked.tsx';
import { StoreTrouble } from './store-trouble.tsx';
import { UpdatedBanner } from './updated-banner.tsx';
import { Welcome } from './welcome.tsx';

const TalkList = lazy(async () => (await import('../talks/talk-list.tsx')).TalkList);
const PupilList = lazy(async () => (await import('../pupils/pupil-list.tsx')).PupilList);
const FollowUpList = lazy(async () => (await import('../follow-up/follow-up-list.tsx')).FollowUpList);
const Planning = lazy(async () => (await import('../planning/planning.tsx')).Planning);
const Notes = lazy(async () => (await import('../notes/notes.tsx')).Notes);
const Conversation = lazy(async () => (await import('../conversation/conversation.tsx')).Conversation);

const SCREENS = ['log', 'talks', 'followUp', 'pupils', 'plan', 'notes'] as const;
type Screen = (typeof SCREENS)[number];

type Props = { onClose?: () => void; onReloadPage: () => void };

/** The side panel: the quick log first, then what is done most, and the way to all the rest in the mappe. */
export const Panel = ({ onClose, onReloadPage }: Props) => {
  const { framed, opened, openTalkId, wanted } = useApp();
  const t = words.value;
  const screen = useSignal<Screen>('log');
  const people = usePeople();
  const talkId = openTalkId.value;
  const shown = talkId === null ? screen.value : 'talk';
  const main = useArrival(shown);
  useEffect(() => {
    if (wanted.value === null) return;
    screen.value = wanted.value.what === 'goals' ? 'log' : 'notes';
    openTalkId.value = null;
  }, [wanted.value]);

  if (isTrouble(opened.value)) return <StoreTrouble trouble={opened.value} onReload={onReloadPage} />;
  if (isClosed(opened.value))
    return (
      <div class={framed ? 'panel framed' : 'panel'}>
        <Header onClose={onClose} />
        <UpdatedBanner onReload={onReloadPage} />
        <main>
          <Locked why={opened.value} />
        </main>
      </div>
    );
  return (
    <div class={framed ? 'panel framed' : 'panel'}>
      <Header onClose={onClose}>
        <nav class="nav" aria-label={t.sections}>
          {SCREENS.map((name) => (
            <button
              key={name}
              type="button"
              aria-current={screen.value === name ? 'page' : undefined}
              onClick={() => {
                screen.value = name;
                openTalkId.value = null;
              }}
            >
              {t.nav[name]}
            </button>
          ))}
          <button type="button" onClick={() => showInMappe('overview')}>
            {t.mappe.heading} <span aria-hidden="true">↗</span>
            <span class="visually-hidden"> ({t.mappe.newTab})</span>
          </button>
        </nav>
      </Header>
      <UpdatedBanner onReload={onReloadPage} />
      {openStoreOf(opened.value) && <BackupReminder />}
      {openStoreOf(opened.value) && <NotesForPages />}
      <main ref={main} tabIndex={-1} aria-label={talkId === null ? t.nav[screen.value] : undefined}>
        <BrokenRecords />
        {people.state === 'failed' && <Notice alert>{t.state.failed}</Notice>}
        {opened.value !== 'asking' && shown === 'log' && people.state !== 'failed' && (
          <QuickLog people={people.state === 'ready' ? people.value : null}>
            {people.state === 'ready' && <Welcome isNew={people.value.pupils.length === 0} />}
          </QuickLog>
        )}
        {people.state === 'ready' && (
          <>
            {shown === 'notes' && (
              <Notes
                people={people.value}
                onTalk={() => {
                  screen.value = 'log';
                }}
              />
            )}
            {shown === 'talks' && <TalkList pupils={people.value.pupils} />}
            {shown === 'pupils' && <PupilList pupils={people.value.pupils} />}
            {shown === 'followUp' && <FollowUpList pupils={people.value.pupils} />}
            {shown === 'plan' && <Planning pupils={people.value.pupils} />}
            {talkId !== null && <Conversation talkId={talkId} pupils={people.value.pupils} />}
          </>
        )}
      </main>
      <Toasts />
    </div>
  );
};
