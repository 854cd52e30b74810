import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { today } from '../../lib/dialogue/calendar.ts';
import { type Dialogue, Outcome } from '../../lib/dialogue/dialogue.ts';
import { evaluated } from '../../lib/dialogue/follow-up.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { attempt, say } from '../shared/toast.tsx';

/** One agreement, with how it went to be said in one press and a remark where there is more to say. */
export const FollowUpCard = ({ talk, name }: { talk: Dialogue; name: string }) => {
  const { vault, store } = useStore();
  const t = words.value;
  const id = useId();
  const remark = useSignal('');
  const { agreement } = talk;
  if (!agreement) return null;

  const evaluate = async (outcome: Outcome) => {
    const after = evaluated(agreement, outcome, remark.value, today());
    await store.changeDialogue(vault, talk.id, { agreement: after });
    const text = after.due && outcome === 'videreføres' ? t.followUp.carriedOn(formatDay(after.due)) : t.followUp.done;
    say(`${name}: ${text}`, () => store.changeDialogue(vault, talk.id, { agreement }));
  };

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
      {/* biome-ignore lint/a11y/useSemanticElements: a row of buttons, each of which acts at once */}
      <div class="row-actions" role="group" aria-label={t.followUp.howWas(name)}>
        {Outcome.options.map((outcome) => (
          <button key={outcome} type="button" class="chip-button" onClick={() => attempt(() => evaluate(outcome))}>
            {t.followUp.outcomes[outcome]}
          </button>
        ))}
      </div>
    </article>
  );
};
