import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Curriculum } from '../../lib/curriculum/curriculum.ts';
import { LARGEST_FILE, readCurriculumFile } from '../../lib/curriculum/from-file.ts';
import { today } from '../../lib/dialogue/calendar.ts';
import { curriculumWords } from '../../lib/i18n/curriculum/words.ts';
import { attempt } from '../shared/toast.tsx';

/** Loads a curriculum from a file; what is none is told of, and changes nothing. */
export const FromFile = ({ onLoaded }: { onLoaded: (curriculum: Curriculum) => Promise<void> }) => {
  const t = curriculumWords.value.file;
  const id = useId();
  const problem = useSignal<'tooBig' | 'unreadable' | 'unknown' | 'empty' | null>(null);
  const choose = async (file: File) => {
    problem.value = null;
    if (file.size > LARGEST_FILE) {
      problem.value = 'tooBig';
      return;
    }
    const read = readCurriculumFile(await file.text(), today(), new Date().toISOString());
    if ('problem' in read) problem.value = read.problem;
    else await onLoaded(read.curriculum);
  };
  return (
    <section class="talk-form" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t.heading}</h2>
      <p>{t.why}</p>
      <div class="field">
        <label for={id}>{t.field}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) attempt(() => choose(file));
            // Else the same file could not be chosen once more.
            currentTarget.value = '';
          }}
        />
      </div>
      <p class="problem" role="alert">
        {problem.value && t[problem.value]}
      </p>
    </section>
  );
};
