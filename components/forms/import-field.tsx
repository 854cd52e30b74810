import { useId } from 'preact/hooks';
import type { FormProblem } from '../../lib/dialogue/form-file.ts';
import { formsWords } from '../../lib/i18n/forms/words.ts';
import { FormProblemText } from './form-problem.tsx';

type Props = { problem: FormProblem | string | null; onFile: (file: File) => void };

/** The field for a file with a form, and what was wrong with the last one. */
export const ImportField = ({ problem, onFile }: Props) => {
  const t = formsWords.value.import;
  const id = useId();
  return (
    <section class="talk-form" aria-labelledby={id}>
      <h3 id={id}>{t.heading}</h3>
      <p>{t.why}</p>
      <div class="field">
        <label for={`${id}-file`}>{t.file}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) onFile(file);
            // Else the same file could not be chosen once more.
            currentTarget.value = '';
          }}
        />
      </div>
      <div class="problem" role="alert">
        {typeof problem === 'string' ? <p>{problem}</p> : problem && <FormProblemText problem={problem} />}
      </div>
    </section>
  );
};
