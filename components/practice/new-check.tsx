import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { DialogueKind } from '../../lib/dialogue/dialogue-kind.ts';
import { words } from '../../lib/i18n/language.ts';
import { practiceWords } from '../../lib/i18n/practice/words.ts';
import { OwnCheck } from './own-check.tsx';

/** The way to a check after a talk of a chosen kind. */
export const NewCheck = () => {
  const t = words.value;
  const id = useId();
  const kind = useSignal<DialogueKind | null>(null);
  const select = useRef<HTMLSelectElement>(null);
  const chosen = kind.value;
  return (
    <div class="new-check no-print">
      <div class="field">
        <label for={id}>
          {practiceWords.value.check.begin}: {practiceWords.value.check.kind}
        </label>
        <select
          id={id}
          ref={select}
          value={chosen ?? ''}
          onChange={({ currentTarget: { value } }) => {
            kind.value = DialogueKind.options.find((each) => each === value) ?? null;
          }}
        >
          <option value="">–</option>
          {DialogueKind.options.map((each) => (
            <option key={each} value={each}>
              {t.talks.kinds[each]}
            </option>
          ))}
        </select>
      </div>
      {chosen ? (
        <OwnCheck
          key={chosen}
          kind={chosen}
          onDone={() => {
            kind.value = null;
            select.current?.focus();
          }}
        />
      ) : (
        <p class="hint">{practiceWords.value.check.why}</p>
      )}
    </div>
  );
};
