import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { today } from '../../lib/dialogue/calendar.ts';
import { isFormal } from '../../lib/dialogue/combined.ts';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import { agreedIn } from '../../lib/dialogue/folder.ts';
import { saysAnything } from '../../lib/dialogue/within-reach.ts';
import { folderWords } from '../../lib/i18n/folder/words.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { useApp } from '../app.ts';
import { bringsAnswers } from '../planning/answer-files.ts';
import { openTalk } from '../shared/open-talk.ts';
import { TalkCard } from '../talks/talk-card.tsx';
import { AddProduct } from './add-product.tsx';
import { ProductList } from './product-list.tsx';
import { StandingMark } from './standing-mark.tsx';

type Props = { talk: Dialogue; name: string };

/** One talk in the folder: short at first, whole when it is opened; what was agreed and made stands with it. */
export const FolderTalk = ({ talk, name }: Props) => {
  const app = useApp();
  const t = folderWords.value;
  const id = useId();
  const card = useRef<HTMLElement>(null);
  const open = useSignal(false);
  const adding = useSignal<{ file: File | null } | null>(null);
  const kind = words.value.talks.kinds[talk.kind];
  const day = formatDay(talk.date);
  const short = shortOf(talk);
  const agreed = agreedIn(talk, today());
  const action = (label: string, act: () => void) => (
    <button type="button" class="quiet" aria-label={t.about(label, kind, day)} onClick={act}>
      {label}
    </button>
  );
  return (
    <article
      ref={card}
      class="talk-card folder-talk"
      aria-labelledby={id}
      onDrop={(event) => {
        const file = event.dataTransfer?.files[0];
        if (file && !bringsAnswers(event)) adding.value = { file };
      }}
    >
      <header>
        <h4 id={id}>
          {kind} <time dateTime={talk.date}>{day}</time>
        </h4>
        <p class="hint">
          {[t.states[talk.state], talk.appointment?.time, talk.appointment?.place].filter(Boolean).join(' · ')}
        </p>
      </header>
      {short && !open.value && <p class="short">{short}</p>}
      {agreed.length > 0 && (
        <ul class="agreed" aria-label={t.agreed}>
          {agreed.map(({ text, due, standing }, place) => (
            <li key={place}>
              <StandingMark standing={standing} />
              <span>
                {text || t.due.untitled}{' '}
                {due && (standing === 'open' || standing === 'late') && <small>{t.due.by(formatDay(due))}</small>}
              </span>
            </li>
          ))}
        </ul>
      )}
      <details
        class="more"
        onToggle={({ currentTarget }) => {
          open.value = currentTarget.open;
        }}
      >
        <summary aria-label={t.about(t.whole, kind, day)}>{t.whole}</summary>
        {open.value && (
          <>
            {!saysAnything(talk) && <p class="hint">{t.nothingSaid}</p>}
            <TalkCard talk={{ ...talk, products: [] }} name={name} inside />
          </>
        )}
      </details>
      <ProductList talk={talk} onRemoved={() => card.current?.querySelector('summary')?.focus()} />
      {adding.value ? (
        <AddProduct
          key={adding.value.file?.name}
          talk={talk}
          file={adding.value.file}
          onEnd={() => {
            adding.value = null;
            card.current?.querySelector('summary')?.focus();
          }}
        />
      ) : (
        <footer class="row-actions">
          {isFormal(talk) && action(t.openTalk, () => openTalk(app, talk.id))}
          {talk.agreement && talk.agreement.goals.length > 0 && (
            <a href={`#agreement=${talk.id}`} aria-label={t.about(t.agreementPage, kind, day)}>
              {t.agreementPage}
            </a>
          )}
          {action(t.products.add, () => {
            adding.value = { file: null };
          })}
        </footer>
      )}
    </article>
  );
};

/** What a talk says in a line or two. */
const shortOf = ({ pupilWords, goals, feedback, feedForward }: Dialogue): string =>
  [pupilWords.text, goals.map(({ text }) => text).join(' · '), feedback.text, feedForward.text]
    .filter((text) => text.trim() !== '')
    .slice(0, 2)
    .join('\n');
