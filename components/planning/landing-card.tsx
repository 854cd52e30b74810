import type { Landing } from '../../lib/dialogue/landing.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { saidIn } from './said.ts';

type Props = { landing: Landing; name: string; unlocked: boolean; onUnlock: (unlocked: boolean) => void };

/** What a returned file would do to one talk: every answer, and what it would replace. */
export const LandingCard = ({ landing, name, unlocked, onUnlock }: Props) => {
  const t = words.value;
  const { talk, from, lines, already, refused } = landing;
  return (
    <article class="talk-card">
      <h3>{name}</h3>
      <p class="hint">
        {t.planning.fromWhom[from]} · {t.talks.kinds[talk.kind]} {formatDay(talk.date)}
      </p>
      {lines.length > 0 && (
        <dl class="said-lines">
          {lines.map((line) => {
            const { about, after, before } = saidIn(line);
            return (
              <div key={about}>
                <dt class="said-label">{about}</dt>
                <dd class="said-text">{after}</dd>
                {before !== null && (
                  <dd class="said-text replaced">
                    {t.planning.replaces}: <del>{before}</del>
                  </dd>
                )}
              </div>
            );
          })}
        </dl>
      )}
      {lines.length === 0 && refused.length === 0 && <p>{t.planning.nothingNew}</p>}
      {lines.length > 0 && already > 0 && <p class="hint">{t.planning.already(already)}</p>}
      {refused.length > 0 && <p class="warning">{t.planning.refused(refused.length)}</p>}
      {talk.finishedAt !== null && lines.length > 0 && (
        <>
          <p class="warning">{t.planning.locked}</p>
          <label class="check">
            <input
              type="checkbox"
              checked={unlocked}
              onChange={({ currentTarget }) => onUnlock(currentTarget.checked)}
            />
            <span>{t.planning.layInLocked}</span>
          </label>
        </>
      )}
    </article>
  );
};
