import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import { colleagueForm, preparationForm } from '../../lib/dialogue/html-form.ts';
import type { Preparer } from '../../lib/dialogue/preparation.ts';
import { inLanguage } from '../../lib/dialogue/words.ts';
import { dayIn, type Language } from '../../lib/i18n/language.ts';
import type { LetterText } from '../../lib/i18n/letters/letter-text.ts';
import { download } from '../shared/download.ts';

/** A browser drops downloads that come all at once. */
const BETWEEN = 200;

/** Says which talk a file belongs to without naming the pupil: file names travel far. */
const nameFor = ({ id, date, appointment }: Dialogue, what: string): string =>
  [what, date, appointment?.time?.replace(':', ''), id.slice(0, 4)].filter(Boolean).join('-');

type Prepared = { talk: Dialogue; by: Preparer; name: string; goals: string[] };

/** Saves a preparation form as a file of its own for each of some talks. */
export const saveForms = async (prepared: Prepared[], language: Language, text: LetterText): Promise<void> => {
  for (const [n, { talk, by, name, goals }] of prepared.entries()) {
    const { form, appointment, date } = talk;
    if (!form) continue;
    const file = nameFor(talk, by);
    const day = dayIn(language, date);
    const source = await preparationForm({
      language,
      title: text.prepare[by](name),
      lines: [
        `${inLanguage(form.template.name, language)} ${appointment?.time ? text.at(day, appointment.time) : day}`,
      ],
      texts: text.form,
      fileName: `${file}.svar.json`,
      template: form.template,
      talkId: talk.id,
      by,
      goals,
    });
    if (n > 0) await new Promise((resolve) => setTimeout(resolve, BETWEEN));
    download(`${file}.html`, source, 'text/html');
  }
};

/** Saves the form in which a colleague writes to some talks. */
export const saveColleagueForm = async (
  talks: { id: string; name: string }[],
  day: string,
  language: Language,
  { colleague, form }: LetterText,
): Promise<void> => {
  const name = `faglaerer-${day}-${talks[0]?.id.slice(0, 4) ?? ''}`;
  const source = await colleagueForm({
    language,
    title: colleague.title,
    lines: colleague.lines,
    texts: form,
    fileName: `${name}.svar.json`,
    heads: { subject: colleague.subject, teacher: colleague.teacher },
    talks,
  });
  download(`${name}.html`, source, 'text/html');
};
