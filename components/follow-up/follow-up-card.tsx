import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { Evaluate } from './evaluate.tsx';

/** One agreement, with how it went to be said in one press and a remark where there is more to say. */
export const FollowUpCard = ({ talk, name }: { talk: Dialogue; name: string }) => {
  const t = words.value;
  const id = useId();
  const remark = useSignal('');
  const { agreement } = talk;
  if (!agreement) return null;

  return (
    <article class="talk-card">
      <header>
        <h3>{name}</h3>
        <p class="hint">
          {agreement.due && t.talks.agreedBy(formatDay(agreement.due))} · {t.followUp.agreed(formatDay(talk.date))}
        </p>
      </header>
      {agreement.text && <p class="said-text">{agreement.text}</p>}
      {talk.goals.length > 0 && (
        <ul class="talk-goals" aria-label={t.talks.goals}>
          {talk.goals.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <div class="field">
        <label for={id}>{t.followUp.remark}</label>
        <textarea
          autocomplete="off"
          id={id}
          rows={1}
          maxLength={2000}
          value={remark.value}
          onInput={({ currentTarget }) => {
            remark.value = currentTarget.value;
          }}
        />
      </div>
      <Evaluate {...{ talk, agreement, name, remark: remark.value }} />
    </article>
  );
};
