import { useEffect, useRef } from 'preact/hooks';
import { mayDecideAlone } from '../../lib/dialogue/finishing.ts';
import { inLanguage } from '../../lib/dialogue/words.ts';
import { formatDay, language, words } from '../../lib/i18n/language.ts';
import type { Sitting } from './sitting.ts';

/** Whom the talk is with, which it is, when and where, how it stands, and what it is for. */
export const SittingHeading = ({ sitting: { pupil, held, agreeing } }: { sitting: Sitting }) => {
  const t = words.value;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { date, state, appointment } = agreeing.talk;
  const time = appointment?.time && t.conversation.clock(appointment.time);
  return (
    <header class="conversation-heading">
      <h2 ref={heading} tabIndex={-1}>
        {pupil?.name ?? t.talks.unknownPupil}
      </h2>
      <p class="kinds">{held.map(({ talk }) => t.talks.kinds[talk.kind]).join(' + ')}</p>
      <p class="hint">
        <time dateTime={date}>{formatDay(date)}</time>
        {[time, appointment?.place, t.conversation.states[state]]
          .filter(Boolean)
          .map((said) => ` · ${said}`)
          .join('')}
      </p>
      {held.map(
        ({ talk: { id, form } }) => form && <p key={id}>{inLanguage(form.template.purpose, language.value)}</p>,
      )}
      {mayDecideAlone(pupil?.grade ?? null) && <p class="hint">{t.conversation.fifteen}</p>}
    </header>
  );
};
