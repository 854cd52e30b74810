import type { Meeting } from '../../lib/dialogue/appointments.ts';
import { preparationParts } from '../../lib/dialogue/preparation.ts';
import { inLanguage } from '../../lib/dialogue/words.ts';
import { dayIn, type Language } from '../../lib/i18n/language.ts';
import type { LetterText } from '../../lib/i18n/letters/letter-text.ts';
import type { LetterWords } from '../../lib/page/letter-words.ts';

type Props = { meeting: Meeting; name: string; language: Language; text: LetterText; own: LetterWords };

/** Whom a meeting's letter is about: one of the kinds, or both held as one. */
const kindOf = ([{ kind }, ...others]: Meeting) =>
  others.length > 0 ? 'both' : kind === 'elevsamtale' ? 'elevsamtale' : 'utviklingssamtale';

/** One letter of invitation, a page of its own on paper. */
export const Letter = ({ meeting, name, language, text, own }: Props) => {
  const [{ date, appointment }] = meeting;
  const kind = kindOf(meeting);
  const day = dayIn(language, date);
  const questionsFor = (by: 'elev' | 'hjem') => {
    const parts = meeting.flatMap(({ form }) => (form ? preparationParts(form.template, by) : []));
    const labels = parts.flatMap(({ questions }) => questions.map(({ label }) => inLanguage(label, language)));
    // Two forms of talks held as one may ask the same.
    return [...new Set(labels)];
  };
  const pupil = questionsFor('elev');
  const home = kind === 'elevsamtale' ? [] : questionsFor('hjem');
  const facts: [string, string][] = [
    [text.when, appointment?.time ? text.at(day, appointment.time) : `${day}, ${text.timeLater}`],
    ...(appointment ? [[text.long, text.minutes(appointment.minutes)] satisfies [string, string]] : []),
    [text.where, appointment?.place || text.placeLater],
    [text.who, text.takePart[kind]],
  ];
  const thoughts: [string, string[]][] = [
    [text.pupilThinks, pupil],
    [text.homeThinks, home],
  ];
  return (
    <article class="letter" lang={language}>
      {own.sender && <p class="letter-sender">{own.sender}</p>}
      <p>{text.to[kind](name)}</p>
      <h3>{text.heading[kind]}</h3>
      <p>{text.intro[kind](name)}</p>
      <dl class="letter-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {pupil.length + home.length > 0 && (
        <>
          <h4>{text.think}</h4>
          {thoughts
            .filter(([, lines]) => lines.length > 0)
            .map(([who, lines]) => (
              <div key={who}>
                <p>{who}:</p>
                <ul class="talk-goals">
                  {lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </div>
            ))}
        </>
      )}
      {kind !== 'elevsamtale' && <p>{text.right}</p>}
      <h4>{text.answer}</h4>
      <p class="said-text">{own.answer || text.answerDefault}</p>
    </article>
  );
};
