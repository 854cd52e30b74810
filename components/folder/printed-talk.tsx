import type { ComponentChildren } from 'preact';
import type { AnswerLine } from '../../lib/dialogue/answer-lines.ts';
import type { AgreedGoal, Agreement, Dialogue } from '../../lib/dialogue/dialogue.ts';
import { namedOf } from '../../lib/dialogue/participants.ts';
import { saidIn } from '../../lib/dialogue/shared-answers.ts';
import { isOwnText } from '../../lib/dialogue/template.ts';
import type { FolderPrintText } from '../../lib/i18n/folder-print/nb.ts';
import { dayIn, type Language } from '../../lib/i18n/language.ts';

/** `talk`: as its reader may see it. */
type Props = { talk: Dialogue; text: FolderPrintText; language: Language };

/** One talk on paper: only what says something. */
export const PrintedTalk = ({ talk, text: t, language }: Props) => {
  const dayOf = (day: string) => dayIn(language, day);
  const { form, agreement } = talk;
  return (
    <section class="printed-talk">
      <h3>
        {t.kinds[talk.kind]}, {dayOf(talk.date)}
      </h3>
      <Lines
        label={t.participants}
        lines={[
          namedOf(form?.participants ?? [])
            .map(({ name }) => name)
            .join(', '),
        ]}
      />
      <List label={t.goals} items={talk.goals.map(({ text }) => text)} />
      {saidIn(talk, language, dayOf).map(({ id, label, lines }, place) => (
        <Lines key={place} label={label || unasked(id, t)} lines={lines.map(lineText)} />
      ))}
      {agreement && <Agreed {...{ agreement, t, dayOf }} />}
      <List
        label={t.products}
        items={talk.products.map(({ title, url }) => (title && url ? `${title} (${url})` : title || (url ?? '')))}
      />
    </section>
  );
};

const lineText = ({ about, text }: AnswerLine): string => (about ? `${about}: ${text}` : text);

/** What a text is called that no form asked for. */
const unasked = (id: string, t: FolderPrintText): string => (isOwnText(id) ? t[id] : t.contributions);

type AgreedProps = { agreement: Agreement; t: FolderPrintText; dayOf: (day: string) => string };

const Agreed = ({ agreement, t, dayOf }: AgreedProps) => {
  const { text, due, evaluation, goals } = agreement;
  const after = [evaluation && t.outcomes[evaluation.outcome], due && t.by(dayOf(due))].filter(Boolean).join(' · ');
  return (
    <>
      <Lines label={t.agreement} lines={[text, after]} />
      <List label={t.agreedGoals} items={goals.map((goal) => <AgreedLine {...{ goal, t, dayOf }} />)} />
    </>
  );
};

const AgreedLine = ({ goal, t, dayOf }: { goal: AgreedGoal; t: FolderPrintText; dayOf: (day: string) => string }) => {
  const { advice, tasks, evaluation, by } = goal;
  const parts = [
    ...(['elev', 'hjem', 'skole'] as const).map((who) => tasks[who] && `${t.tasks[who]}: ${tasks[who]}`),
    advice && `${t.advice}: ${advice}`,
    [evaluation && t.outcomes[evaluation.outcome], by && t.by(dayOf(by))].filter(Boolean).join(' · '),
  ].filter(Boolean);
  return (
    <>
      {goal.goal.text}
      {parts.map((part) => (
        <small key={part} class="said-text">
          {part}
        </small>
      ))}
    </>
  );
};

const Lines = ({ label, lines }: { label: string; lines: string[] }) => {
  const said = lines.filter((line) => line.trim() !== '');
  return said.length > 0 ? (
    <p class="said">
      <span class="said-label">{label}</span>
      <span class="said-text">{said.join('\n')}</span>
    </p>
  ) : null;
};

const List = ({ label, items }: { label: string; items: ComponentChildren[] }) =>
  items.length > 0 ? (
    <div class="said">
      <p class="said-label">{label}</p>
      <ul class="printed-list">
        {items.map((item, place) => (
          <li key={place}>{item}</li>
        ))}
      </ul>
    </div>
  ) : null;
