import { useSignal } from '@preact/signals';
import { today } from '../../lib/dialogue/calendar.ts';
import { calendarFile, initialsOf } from '../../lib/dialogue/calendar-file.ts';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import type { DialogueKind } from '../../lib/dialogue/dialogue-kind.ts';
import { type FollowUp, followUps, URGENCIES } from '../../lib/dialogue/follow-up.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { exportWords } from '../../lib/i18n/exporting/words.ts';
import { words } from '../../lib/i18n/language.ts';
import { useApp, useStore } from '../app.ts';
import { download } from '../shared/download.ts';
import { Notice } from '../shared/notice.tsx';
import { say } from '../shared/toast.tsx';
import { useLive } from '../shared/use-live.ts';
import { FollowUpCard } from './follow-up-card.tsx';
import { KindFilter } from './kind-filter.tsx';

const FILE = 'laeringsdialog-oppfolging.ics';

/** What is to be followed up, of all talks or those of a kind: what is late, due today, this week, and later. */
export const FollowUpList = ({ pupils }: { pupils: Pupil[] }) => {
  const { framed } = useApp();
  const { vault, store } = useStore();
  const t = words.value;
  const kind = useSignal<DialogueKind | null>(null);
  const talks = useLive(() => store.dialoguesToFollowUp(vault), []);
  if (talks.state === 'loading') return <p class="hint">{t.state.loading}</p>;
  if (talks.state === 'failed') return <Notice alert>{t.state.failed}</Notice>;
  const groups = followUps(
    talks.value.filter((talk) => kind.value === null || talk.kind === kind.value),
    today(),
  );
  const nameOf = ({ pupilId }: Dialogue) => pupils.find(({ id }) => id === pupilId)?.name;
  const save = () => {
    const titleOf = (talk: Dialogue, what: FollowUp['what']) =>
      t.followUp[what === 'rektor' ? 'rektorEvent' : 'event'](initialsOf(nameOf(talk) ?? ''));
    download(FILE, calendarFile(talks.value, titleOf, new Date().toISOString()), 'text/calendar');
    say(exportWords.value.done(FILE));
  };
  return (
    <section class="talks" aria-label={t.followUp.heading}>
      {talks.value.length > 0 && (
        <KindFilter
          kind={kind.value}
          onChange={(chosen) => {
            kind.value = chosen;
          }}
        />
      )}
      {groups.size === 0 && <p class="empty">{talks.value.length > 0 ? t.followUp.noneOfKind : t.followUp.none}</p>}
      {talks.value.length > 0 && !framed && (
        <div class="row-actions">
          <button type="button" onClick={save}>
            {t.followUp.calendar}
          </button>
          <small class="hint">{t.followUp.calendarWhy}</small>
        </div>
      )}
      {URGENCIES.flatMap((urgency) => {
        const due = groups.get(urgency) ?? [];
        if (due.length === 0) return [];
        return [
          <section key={urgency} class="follow-ups" aria-label={t.followUp.when[urgency]}>
            <h2 class={urgency === 'late' ? 'late' : undefined}>
              {t.followUp.when[urgency]} ({due.length})
            </h2>
            <ol class="talk-cards">
              {due.map((each) => (
                <li key={`${each.what} ${each.talk.id}`}>
                  <FollowUpCard {...each} name={nameOf(each.talk) ?? t.talks.unknownPupil} />
                </li>
              ))}
            </ol>
          </section>,
        ];
      })}
    </section>
  );
};
