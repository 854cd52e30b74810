import type { FormPlace, FormProblem } from '../../lib/dialogue/form-file.ts';
import { formsWords } from '../../lib/i18n/forms/words.ts';

/** Says why a file is not a form that can be used. */
export const FormProblemText = ({ problem }: { problem: FormProblem }) => {
  const t = formsWords.value;
  if (problem.why !== 'wrong') return <p>{t.import[problem.why]}</p>;
  return (
    <>
      <p>{t.import.wrong}</p>
      <WrongPlaces places={problem.places} />
      {problem.more > 0 && <p>{t.andMore(problem.more)}</p>}
    </>
  );
};

/** The places in a form where something is wrong, each named by its part and question. */
export const WrongPlaces = ({ places }: { places: FormPlace[] }) => {
  const t = formsWords.value;
  const fields: Record<string, string> = t.fields;
  return (
    <ul class="wrong-places">
      {places.map(({ part, question, field }) => {
        const place =
          part === null ? t.wholeForm : question === null ? t.partNamed(part) : t.questionNamed(question, part);
        return <li key={`${place} ${field}`}>{t.wrongPlace(place, fields[field] ?? field)}</li>;
      })}
    </ul>
  );
};
