import type { AskedQuestion } from '../../lib/dialogue/preparation.ts';
import { SCALES } from '../../lib/dialogue/scales.ts';
import type { ScaleName } from '../../lib/dialogue/template.ts';
import { inLanguage } from '../../lib/dialogue/words.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { LetterText } from '../../lib/i18n/letters/letter-text.ts';

/** Lines to write on. */
const Lines = ({ count }: { count: number }) => (
  <div class="paper-lines" aria-hidden="true">
    {Array.from({ length: count }, (_, n) => (
      <div key={n} />
    ))}
  </div>
);

const Boxes = ({ labels }: { labels: string[] }) => (
  <ul class="paper-boxes">
    {labels.map((label) => (
      <li key={label}>
        <span aria-hidden="true">☐</span> {label}
      </li>
    ))}
  </ul>
);

type Props = { question: AskedQuestion; language: Language; goals: string[]; text: LetterText };

/** A question on paper, with room for its answer. */
export const PaperQuestion = ({ question, language, goals, text }: Props) => {
  const steps = (scale: ScaleName) => SCALES[scale].map((step) => inLanguage(step, language));
  const room = () => {
    switch (question.type) {
      case 'text':
        return <Lines count={4} />;
      case 'date':
        return <Lines count={1} />;
      case 'choice':
        return <Boxes labels={question.options.map(({ label }) => inLanguage(label, language))} />;
      case 'scale':
        return <Boxes labels={steps(question.scale)} />;
      case 'ratings':
        // Where no goals are set up, the pupil writes them.
        return (goals.length > 0 ? goals : ['', '', '']).map((goal, n) => (
          <div key={goal || n}>
            {goal ? (
              <p>{goal}</p>
            ) : (
              <>
                <p>{text.goal}:</p>
                <Lines count={1} />
              </>
            )}
            <Boxes labels={steps(question.scale)} />
          </div>
        ));
      case 'subjects':
        return (question.subjects.length > 0 ? question.subjects : ['', '', '']).map((subject, n) => (
          <div key={subject || n}>
            <p>{subject || `${text.form.subject}: ____________________`}</p>
            {question.columns.map(({ id, label }) => (
              <div key={id}>
                <small>{inLanguage(label, language)}</small>
                <Lines count={2} />
              </div>
            ))}
          </div>
        ));
      case 'cross':
        return (
          <div class="paper-cross">
            {question.fields.map((label, n) => (
              <p key={n}>{inLanguage(label, language)}</p>
            ))}
          </div>
        );
    }
  };
  return (
    <section class="paper-question">
      <h5>{inLanguage(question.label, language)}</h5>
      {question.help && <p class="hint">{inLanguage(question.help, language)}</p>}
      {room()}
    </section>
  );
};
