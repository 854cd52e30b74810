import type { Agreement, Dialogue } from '../../lib/dialogue/dialogue.ts';
import type { FollowUp } from '../../lib/dialogue/follow-up.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { useApp } from '../app.ts';
import { openTalk } from '../shared/open-talk.ts';
import { useRemark } from '../shared/use-remark.ts';
import { Evaluate } from './evaluate.tsx';
import { OpenGoals } from './open-goals.tsx';
import { RemarkField } from './remark-field.tsx';
import { TellRektor } from './tell-rektor.tsx';

/** One thing to follow up: an agreement or its goals, with how it went to be said in one press, or rektor to tell. */
export const FollowUpCard = ({ talk, what, due, name }: FollowUp & { name: string }) => {
  const app = useApp();
  const t = words.value;
  const { agreement, doubt } = talk;
  const day = formatDay(talk.date);
  const isRektor = what === 'rektor';
  return (
    <article class="talk-card">
      <header>
        <h3>{name}</h3>
        <p class="hint">
          {isRektor ? t.followUp.rektorBy(formatDay(due)) : t.talks.agreedBy(formatDay(due))} ·{' '}
          {t.talks.kinds[talk.kind]}, {isRektor ? t.followUp.raised(day) : t.followUp.agreed(day)}
        </p>
      </header>
      {isRektor && doubt && <TellRektor {...{ talk, doubt, name }} />}
      {!isRektor && agreement && (
        <>
          {agreement.text && <p class="said-text">{agreement.text}</p>}
          {agreement.goals.length > 0 ? (
            <OpenGoals {...{ talk, agreement, name }} />
          ) : (
            <AsAWhole {...{ talk, agreement, name }} />
          )}
        </>
      )}
      {talk.kind !== 'veiledningssamtale' && (
        <footer>
          <button
            type="button"
            class="quiet"
            aria-label={t.followUp.openTalk(name, day)}
            onClick={() => openTalk(app, talk.id)}
          >
            {t.followUp.open}
          </button>
        </footer>
      )}
    </article>
  );
};

/** An agreement without goals of its own, with how all of it went. */
const AsAWhole = ({ talk, agreement, name }: { talk: Dialogue; agreement: Agreement; name: string }) => {
  const remark = useRemark(talk.id);
  return (
    <>
      {talk.goals.length > 0 && (
        <ul class="talk-goals" aria-label={words.value.talks.goals}>
          {talk.goals.map((goal) => (
            <li key={goal.text}>{goal.text}</li>
          ))}
        </ul>
      )}
      <RemarkField about={name} value={remark.text} onChange={remark.write} />
      <Evaluate {...{ talk, agreement, name, remark: remark.text }} onEvaluated={() => remark.write('')} />
    </>
  );
};
