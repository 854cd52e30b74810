import '../style/people.css';
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Listed } from '../../lib/dialogue/arrivals.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { pupilKeepingWords } from '../../lib/i18n/pupil-keeping/words.ts';
import { ListError, type ListProblem } from '../../lib/people/list-problem.ts';
import { attempt } from '../shared/toast.tsx';
import { TakeIn } from './take-in.tsx';

// It brings the libraries that open such files.
const loadReader = () => import('../../lib/people/read-list.ts');
type Reader = Awaited<ReturnType<typeof loadReader>>;

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

type Props = { pupils: Pupil[]; onDone: () => void };

/** A list of pupils, pasted or from files, and then those who are on it, to be taken in. */
export const BringInList = ({ pupils, onDone }: Props) => {
  const t = pupilKeepingWords.value.list;
  const id = useId();
  const text = useSignal('');
  const problem = useSignal<ListProblem | null>(null);
  const listed = useSignal<Listed[] | null>(null);

  const look = (read: (reader: Reader) => Listed[] | Promise<Listed[]>) =>
    attempt(async () => {
      try {
        problem.value = null;
        listed.value = await read(await loadReader());
      } catch (error) {
        if (!(error instanceof ListError)) throw error;
        problem.value = error.problem;
      }
    });

  if (listed.value) return <TakeIn heading={t.shown} listed={listed.value} pupils={pupils} onDone={onDone} />;
  return (
    <form
      autocomplete="off"
      class="talk-form"
      onSubmit={(event) => {
        event.preventDefault();
        look(({ readPasted }) => readPasted(text.value));
      }}
    >
      <p>{t.why}</p>
      <div class="field">
        <label for={`${id}-text`}>{t.paste}</label>
        <textarea
          autocomplete="off"
          id={`${id}-text`}
          rows={5}
          spellcheck={false}
          aria-invalid={problem.value !== null}
          aria-describedby={`${id}-problem`}
          value={text.value}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value;
            problem.value = null;
          }}
        />
      </div>
      <div class="field">
        <label for={`${id}-files`}>{t.file}</label>
        <input
          id={`${id}-files`}
          type="file"
          multiple
          accept=".csv,.txt,.zip,text/csv,text/plain,application/zip"
          aria-describedby={`${id}-problem`}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // Else the same files could not be chosen once more.
            currentTarget.value = '';
            if (files.length > 0) look(async ({ readFiles }) => readFiles(await Promise.all(files.map(bytesOf))));
          }}
        />
      </div>
      <p id={`${id}-problem`} class="problem" role="alert">
        {problem.value && t.problems[problem.value]}
      </p>
      <div class="row-actions">
        <button type="submit" class="primary">
          {t.look}
        </button>
      </div>
    </form>
  );
};
