import { today } from '../../lib/dialogue/calendar.ts';
import { followUps, URGENCIES } from '../../lib/dialogue/follow-up.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { Notice } from '../shared/notice.tsx';
import { useLive } from '../shared/use-live.ts';
import { FollowUpCard } from './follow-up-card.tsx';

/** The agreements that are to be looked at: what is late, due today, this week, and later. */
export const FollowUpList = ({ pupils }: { pupils: Pupil[] }) => {
  const { vault, store } = useStore();
  const t = words.value;
  const talks = useLive(() => store.dialoguesToFollowUp(vault), []);
  if (talks.state === 'loading') return <p class="hint">{t.state.loading}</p>;
  if (talks.state === 'failed') return <Notice alert>{t.state.failed}</Notice>;
  const groups = followUps(talks.value, today());
  return (
    <section class="talks" aria-label={t.followUp.heading}>
      {groups.size === 0 && <p class="empty">{t.followUp.none}</p>}
      {URGENCIES.flatMap((urgency) => {
        const due = groups.get(urgency) ?? [];
        if (due.length === 0) return [];
        return [
          <section key={urgency} class="follow-ups" aria-label={t.followUp.when[urgency]}>
            <h2 class={urgency === 'late' ? 'late' : undefined}>
              {t.followUp.when[urgency]} ({due.length})
            </h2>
            <ol class="talk-cards">
              {due.map((talk) => (
                <li key={talk.id}>
                  <FollowUpCard
                    talk={talk}
                    name={pupils.find(({ id }) => id === talk.pupilId)?.name ?? t.talks.unknownPupil}
                  />
                </li>
              ))}
            </ol>
          </section>,
        ];
      })}
    </section>
  );
};
