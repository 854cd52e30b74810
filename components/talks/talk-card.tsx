import type { ComponentChildren } from 'preact';
import type { Agreement, Dialogue, Product } from '../../lib/dialogue/dialogue.ts';
import { openDue } from '../../lib/dialogue/follow-up.ts';
import type { Goal } from '../../lib/dialogue/goal.ts';
import type { Remark } from '../../lib/dialogue/reach.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';

type Props = {
  talk: Dialogue;
  name: string;
  /** It stands within a card that says whom it is with and when. */
  inside?: boolean;
  children?: ComponentChildren;
};

/** One talk to read, with what can be done with it below: its goals with where they came from, and what was said and agreed, each with its reach. */
export const TalkCard = ({ talk, name, inside = false, children }: Props) => {
  const t = words.value;
  const day = formatDay(talk.date);
  const { agreement } = talk;
  return (
    <article class={inside ? 'talk-inside' : 'talk-card'}>
      {!inside && (
        <header>
          <h2>{name}</h2>
          <p class="hint">
            <time dateTime={talk.date}>{day}</time> · {t.talks.kinds[talk.kind]} · {t.focus[talk.focus]}
          </p>
        </header>
      )}
      <Said label={t.log.pupilWords} remark={talk.pupilWords} />
      {talk.goals.length > 0 && (
        <ul class="talk-goals" aria-label={t.talks.goals}>
          {talk.goals.map((goal) => (
            <GoalLine key={`${goal.text} ${goal.source?.url}`} goal={goal} />
          ))}
        </ul>
      )}
      <Said label={t.log.feedback} remark={talk.feedback} />
      <Said label={t.log.feedForward} remark={talk.feedForward} />
      {agreement && <Said label={t.log.agreement} remark={agreement} after={agreementAfter(agreement)} />}
      <Said label={t.log.measure} remark={talk.measure} />
      <Products products={talk.products} />
      {children && <footer>{children}</footer>}
    </article>
  );
};

/** What stands behind an agreement: how it went, or when it is looked at. */
const agreementAfter = (agreement: Agreement): string => {
  const t = words.value;
  const { evaluation } = agreement;
  const due = openDue(agreement);
  const went = evaluation && [t.followUp.outcomes[evaluation.outcome], formatDay(evaluation.on), evaluation.remark];
  const open = due && t.talks.agreedBy(formatDay(due));
  return [went?.filter(Boolean).join(', '), open].filter(Boolean).join(' · ');
};

const GoalLine = ({ goal }: { goal: Goal }) => {
  const t = words.value;
  const about = goal.kind === 'faglig' ? goal.subject : t.kinds[goal.kind];
  return (
    <li>
      {goal.text}
      <small>{[about, goal.source && t.talks.from(goal.source.title)].filter(Boolean).join(' · ')}</small>
    </li>
  );
};

const Said = ({ label, remark, after = '' }: { label: string; remark: Remark; after?: string }) =>
  remark.text || after ? (
    <p class="said">
      <span class="said-label">
        {label} <small>({words.value.reach[remark.reach]})</small>
      </span>
      <span class="said-text">{[remark.text, after].filter(Boolean).join(' – ')}</span>
    </p>
  ) : null;

/** Whether an address is one of the web's, and so may be followed. */
export const isWebAddress = (url: string): boolean => /^https?:$/.test(URL.parse(url)?.protocol ?? '');

const Products = ({ products }: { products: Product[] }) =>
  products.length > 0 ? (
    <ul class="talk-products" aria-label={words.value.log.products}>
      {products.map(({ title, url }) => (
        <li key={`${title} ${url}`}>
          {url && isWebAddress(url) ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title || url}
            </a>
          ) : (
            title
          )}
        </li>
      ))}
    </ul>
  ) : null;
