import type { BinnedDialogue } from '../../lib/dialogue/dialogue.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { Notice } from '../shared/notice.tsx';
import { attempt, say } from '../shared/toast.tsx';
import { useLive } from '../shared/use-live.ts';
import { TalkButton } from '../talks/talk-button.tsx';
import { TalkCard } from '../talks/talk-card.tsx';

/** The talks that were deleted in the last thirty days, the last first, each to be taken back. */
export const Bin = ({ pupils }: { pupils: Pupil[] }) => {
  const { vault, store } = useStore();
  const t = words.value;
  const talks = useLive(() => store.dialoguesInBin(vault), []);
  const daysLeft = ({ deletedAt = '' }: BinnedDialogue) =>
    Math.max(0, Math.ceil(store.DAYS_IN_BIN - (Date.now() - Date.parse(deletedAt)) / 86_400_000));
  return (
    <section class="talks" aria-label={t.bin.heading}>
      <p>{t.bin.why(store.DAYS_IN_BIN)}</p>
      {talks.state === 'loading' && <p class="hint">{t.state.loading}</p>}
      {talks.state === 'failed' && <Notice alert>{t.state.failed}</Notice>}
      {talks.state === 'ready' && talks.value.length === 0 && <p class="empty">{t.bin.empty}</p>}
      {talks.state === 'ready' && (
        <ol class="talk-cards">
          {talks.value.map((talk) => {
            const name = pupils.find(({ id }) => id === talk.pupilId)?.name ?? t.talks.unknownPupil;
            return (
              <li key={talk.id}>
                <TalkCard talk={talk} name={name}>
                  <TalkButton
                    {...{ talk, name, label: t.bin.restore, full: t.bin.restoreTalk }}
                    onClick={() =>
                      attempt(() => store.restoreDialogues(vault, [talk.id]).then(() => say(t.talks.restored)))
                    }
                  />
                  <small class="hint">{t.bin.left(daysLeft(talk))}</small>
                </TalkCard>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
};
