import { lastOpenAgreement } from '../../lib/dialogue/follow-up.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { useLive } from '../shared/use-live.ts';
import { Evaluate } from './evaluate.tsx';

/** What was last agreed with a pupil and not yet looked at: the talk begins there. Nothing where there is none. */
export const LastAgreed = ({ pupilId, name }: { pupilId: string; name: string }) => {
  const { vault, store } = useStore();
  const t = words.value.followUp;
  const last = useLive(async () => lastOpenAgreement(await store.dialoguesOfPupil(vault, pupilId)), [pupilId]);
  if (last.state !== 'ready' || !last.value) return null;
  const { talk, agreement } = last.value;
  return (
    <section class="last-agreed" aria-label={t.lastAgreed(formatDay(talk.date))}>
      <p class="hint">{t.lastAgreed(formatDay(talk.date))}</p>
      <p class="said-text">{agreement.text || talk.goals.map(({ text }) => text).join('\n')}</p>
      <Evaluate {...{ talk, agreement, name, remark: '' }} />
    </section>
  );
};
