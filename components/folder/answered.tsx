import { answeredIn } from '../../lib/dialogue/answer-lines.ts';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import { formatDay, language, words } from '../../lib/i18n/language.ts';

/** What a talk's form was answered, and what subject teachers said, each with its reach. Nothing where there was no form. */
export const Answered = ({ talk: { form } }: { talk: Dialogue }) => {
  if (!form) return null;
  const { reach } = words.value;
  const answers = answeredIn(form, language.value, formatDay);
  const said = [
    ...answers.map(({ id, label, lines, reach: of }) => ({ id, label, text: lines.join('\n'), of })),
    ...form.contributions.map(({ subject, teacher, text, reach: of }, place) => ({
      id: `contribution ${place}`,
      label: [subject, teacher].filter(Boolean).join(', '),
      text,
      of,
    })),
  ];
  return (
    <div class="answered">
      {said.map(({ id, label, text, of }) => (
        <p key={id} class="said">
          <span class="said-label">
            {label} <small>({reach[of]})</small>
          </span>
          <span class="said-text">{text}</span>
        </p>
      ))}
    </div>
  );
};
