import { formatDay, words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { useLive } from '../shared/use-live.ts';
import { Evaluate } from './evaluate.tsx';
import { OpenGoals } from './open-goals.tsx';

/** What was last agreed with a pupil and not yet looked at: the talk begins there. Nothing where there is none. */
export const LastAgreed = ({ pupilId, name }: { pupilId: string; name: string }) => {
  const { vault, store } = useStore();
  const t = words.value.followUp;
  const last = useLive(() => store.lastAgreedWith(vault, pupilId), [pupilId]);
  if (last.state !== 'ready' || !last.value) return null;
  const { talk, agreement } = last.value;
  const hasGoals = agreement.goals.length > 0;
  const text = agreement.text || (hasGoals ? '' : talk.goals.map((goal) => goal.text).join('\n'));
  return (
    <section class="last-agreed" aria-label={t.lastAgreed(formatDay(talk.date))}>
      <p class="hint">{t.lastAgreed(formatDay(talk.date))}</p>
      {text && <p class="said-text">{text}</p>}
      {hasGoals ? (
        <OpenGoals {...{ talk, agreement, name }} />
      ) : (
        <Evaluate {...{ talk, agreement, name, remark: '' }} />
      )}
    </section>
  );
};
