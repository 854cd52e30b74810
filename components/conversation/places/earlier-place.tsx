import { today } from '../../../lib/dialogue/calendar.ts';
import { agreedBefore } from '../../../lib/dialogue/carry-on.ts';
import { formatDay, words } from '../../../lib/i18n/language.ts';
import { EarlierAgreementCard } from '../earlier-agreement.tsx';
import type { PlaceProps } from '../sitting.ts';

/** What was agreed before, to be looked at one by one. */
export const EarlierPlace = ({ sitting }: PlaceProps) => {
  const t = words.value.conversation;
  const agreements = agreedBefore(
    sitting.all,
    sitting.held.map(({ talk }) => talk),
    today(),
  );
  if (agreements.length === 0) return <p class="hint">{t.earlierNone}</p>;
  return (
    <>
      {agreements.map(({ talk, agreement }) => (
        <section key={talk.id} class="earlier-agreement" aria-label={t.agreedOn(formatDay(talk.date))}>
          <p class="hint">
            {t.agreedOn(formatDay(talk.date))} · {words.value.talks.kinds[talk.kind]}
          </p>
          <EarlierAgreementCard {...{ sitting, talk, agreement }} />
        </section>
      ))}
    </>
  );
};
