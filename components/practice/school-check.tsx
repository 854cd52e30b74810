import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { criteriaAbout } from '../../lib/dialogue/criteria.ts';
import type { CheckRecord } from '../../lib/dialogue/school-record.ts';
import { practiceWords } from '../../lib/i18n/practice/words.ts';
import { useStore } from '../app.ts';
import { attempt, say } from '../shared/toast.tsx';
import { SignBoxes } from './sign-boxes.tsx';

type Props = {
  /** The first day of this half year. */
  halfYear: string;
  /** What was answered before, or undefined. */
  answered: CheckRecord | undefined;
};

/** The criterion that is about the school: one answer each half year, which can be changed. */
export const SchoolCheck = ({ halfYear, answered }: Props) => {
  const { vault, store } = useStore();
  const t = practiceWords.value.school;
  const id = useId();
  const ticked = useSignal<string[] | null>(null);
  const signs = ticked.value ?? answered?.signs ?? [];
  const save = async () => {
    if (answered) {
      await store.changeSchoolRecord(vault, { ...answered, signs });
      say(t.saved, () => store.changeSchoolRecord(vault, answered));
    } else {
      const added = await store.addSchoolRecord(vault, { type: 'check', kind: null, halfYear, signs });
      say(t.saved, () => store.deleteSchoolRecord(vault, added.id));
    }
    ticked.value = null;
  };
  return (
    <form
      class="own-check talk-form no-print"
      autocomplete="off"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        attempt(save);
      }}
    >
      <h2 id={id}>{t.heading}</h2>
      <p class="hint">{t.why}</p>
      <SignBoxes
        criteria={criteriaAbout('school')}
        chosen={signs}
        onChange={(changed) => {
          ticked.value = changed;
        }}
      />
      <div class="row-actions">
        <button type="submit">{t.save}</button>
      </div>
    </form>
  );
};
