import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import { type Preparer, preparationParts } from '../../lib/dialogue/preparation.ts';
import { inLanguage } from '../../lib/dialogue/words.ts';
import { dayIn, type Language } from '../../lib/i18n/language.ts';
import type { LetterText } from '../../lib/i18n/letters/letter-text.ts';
import { PaperQuestion } from './paper-question.tsx';

type Props = { talk: Dialogue; by: Preparer; name: string; goals: string[]; language: Language; text: LetterText };

/** The preparation form on paper, with lines to write on. */
export const PaperForm = ({ talk, by, name, goals, language, text }: Props) => {
  const { form, date, appointment } = talk;
  if (!form) return null;
  const day = dayIn(language, date);
  return (
    <article class="letter paper-form" lang={language}>
      <h3>{text.prepare[by](name)}</h3>
      <p>
        {inLanguage(form.template.name, language)} {appointment?.time ? text.at(day, appointment.time) : day}
      </p>
      {preparationParts(form.template, by).map((part) => (
        <section key={part.id}>
          <h4>{inLanguage(part.title, language)}</h4>
          {part.help && <p class="hint">{inLanguage(part.help, language)}</p>}
          {part.questions.map((question) => (
            <PaperQuestion key={question.id} {...{ question, language, goals, text }} />
          ))}
        </section>
      ))}
      <p class="hint">{text.returnPaper}</p>
    </article>
  );
};
