import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { halfYearOf, today } from '../../lib/dialogue/calendar.ts';
import { criteriaAbout } from '../../lib/dialogue/criteria.ts';
import type { DialogueKind } from '../../lib/dialogue/dialogue-kind.ts';
import { words } from '../../lib/i18n/language.ts';
import { practiceWords } from '../../lib/i18n/practice/words.ts';
import { useStore } from '../app.ts';
import { attempt, say } from '../shared/toast.tsx';
import { SignBoxes } from './sign-boxes.tsx';
import { useDuties } from './use-duties.ts';

type Props = {
  kind: DialogueKind;
  onDone: () => void;
};

/** The teacher's own check after a talk: which signs of good practice were there. Nothing is stored of whom it was with. */
export const OwnCheck = ({ kind, onDone }: Props) => {
  const { vault, store } = useStore();
  const t = practiceWords.value.check;
  const id = useId();
  const { halfYears } = useDuties();
  const chosen = useSignal<string[]>([]);
  const missing = useSignal(false);
  const save = async () => {
    const halfYear = halfYearOf(today(), halfYears).from;
    const added = await store.addSchoolRecord(vault, { type: 'check', kind, halfYear, signs: chosen.value });
    say(t.saved, () => store.deleteSchoolRecord(vault, added.id));
    onDone();
  };
  return (
    <form
      class="own-check talk-form"
      autocomplete="off"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        missing.value = chosen.value.length === 0;
        if (!missing.value) attempt(save);
      }}
    >
      <h2 id={id}>
        {t.heading}: {words.value.talks.kinds[kind]}
      </h2>
      <p class="hint">{t.why}</p>
      <SignBoxes
        criteria={criteriaAbout('talk')}
        chosen={chosen.value}
        onChange={(signs) => {
          chosen.value = signs;
        }}
      />
      <p class="problem" role="alert">
        {missing.value && t.none}
      </p>
      <div class="row-actions">
        <button type="submit" class="primary">
          {t.save}
        </button>
        <button type="button" onClick={onDone}>
          {t.later}
        </button>
      </div>
    </form>
  );
};
