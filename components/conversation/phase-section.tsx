import { partsOf, type SittingPart } from '../../lib/dialogue/combined.ts';
import { answerIn, withAnswer } from '../../lib/dialogue/form-answers.ts';
import type { Phase } from '../../lib/dialogue/template.ts';
import { inLanguage } from '../../lib/dialogue/words.ts';
import { language, words } from '../../lib/i18n/language.ts';
import { PartFields } from '../form/part-fields.tsx';
import { phaseId } from './phase-nav.tsx';
import { Place } from './place.tsx';
import type { Sitting } from './sitting.ts';

/** All that is asked in a phase, the pupil's first. Nothing where nothing is asked. */
export const PhaseSection = ({ sitting, phase }: { sitting: Sitting; phase: Phase }) => {
  const t = words.value.conversation;
  const [first, ...others] = sitting.held;
  const parts = partsOf([first.talk, ...others.map(({ talk }) => talk)], phase);
  return (
    <section
      class="phase"
      data-phase={phase}
      aria-labelledby={phaseId(phase)}
      // Beside the talk it scrolls by itself; with its fields locked only its own focus lets the keys do that.
      tabIndex={sitting.locked && phase === 'før' ? 0 : undefined}
    >
      <h3 id={phaseId(phase)} tabIndex={-1}>
        {t.phases[phase]}
      </h3>
      {parts.map(({ talk, part }) => (
        <TalkPart key={`${talk.id} ${part.id}`} {...{ sitting, talk, part }} />
      ))}
    </section>
  );
};

/** A part of the form of one of the talks, with its title and guiding text. */
const TalkPart = ({ sitting, talk, part }: SittingPart & { sitting: Sitting }) => {
  const t = words.value;
  const held = sitting.held.find((each) => each.talk.id === talk.id) ?? sitting.agreeing;
  const isOnlyPupils = sitting.held.length > 1 && talk.kind === 'elevsamtale';
  const title = inLanguage(part.title, language.value);
  return (
    <section class="part" aria-label={`${title}, ${t.talks.kinds[talk.kind]}`}>
      <h4>{title}</h4>
      {isOnlyPupils && <p class="only-pupil">{t.conversation.onlyPupil}</p>}
      {part.help && <p class="hint">{inLanguage(part.help, language.value)}</p>}
      <PartFields
        part={part}
        language={language.value}
        answerOf={(question) => answerIn(talk, question)}
        onAnswer={(question, answer) => held.writer.edit((current) => withAnswer(current, question, answer))}
        goals={talk.goals.map(({ text }) => text)}
        place={(question) => (
          <Place {...{ sitting, held, type: question.type, label: inLanguage(question.label, language.value) }} />
        )}
        disabled={sitting.locked}
      />
    </section>
  );
};
