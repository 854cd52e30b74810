import { useSignal } from '@preact/signals';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
import { pupilKeepingWords } from '../../lib/i18n/pupil-keeping/words.ts';
import { useStore } from '../app.ts';
import { Choice } from '../shared/choice.tsx';
import { PastUndoing } from '../shared/past-undoing.tsx';
import { Select } from '../shared/select.tsx';
import { say } from '../shared/toast.tsx';

type Props = {
  /** Pupils of the same name, two or more. */
  same: readonly Pupil[];
  talksOf: (pupilId: string) => number;
};

/** Pupils of one name: which of them stays, and which goes into that one. */
export const Double = ({ same, talksOf }: Props) => {
  const { vault, store } = useStore();
  const t = pupilKeepingWords.value.doubles;
  const keepId = useSignal('');
  const goneId = useSignal('');
  const asking = useSignal(false);
  const keep = same.find(({ id }) => id === keepId.value) ?? same[0];
  const others = same.filter((pupil) => pupil !== keep);
  const gone = others.find(({ id }) => id === goneId.value) ?? others[0];
  if (!keep || !gone) return null;

  const options = (pupils: readonly Pupil[]) =>
    pupils.map(({ id, name, group, grade, state }) => {
      const { noGroup, gradeN } = words.value.pupils;
      const parts = [
        group ?? noGroup,
        grade && gradeN(grade),
        state === 'arkivert' && t.archived,
        t.talks(talksOf(id)),
      ];
      return { value: id, label: `${name}: ${parts.filter(Boolean).join(', ')}` };
    });
  const stop = () => {
    asking.value = false;
  };
  return (
    <div class="group-turn">
      <Choice
        label={t.keep(keep.name)}
        options={options(same)}
        value={keep.id}
        onChange={(id) => {
          keepId.value = id;
        }}
      />
      {others.length > 1 && (
        <Select
          label={t.gone}
          options={options(others)}
          value={gone.id}
          onChange={(id) => {
            goneId.value = id;
          }}
        />
      )}
      <div class="row-actions">
        <button
          type="button"
          aria-label={`${t.action}: ${keep.name}`}
          onClick={() => {
            asking.value = true;
          }}
        >
          {t.action}
        </button>
      </div>
      {asking.value && (
        <PastUndoing
          question={t.question(keep.name, talksOf(gone.id))}
          why={t.why}
          action={t.action}
          failed={t.failed}
          onDo={async () => {
            await store.mergePupils(vault, keep.id, gone.id);
            stop();
            say(t.done(keep.name));
          }}
          onCancel={stop}
        />
      )}
    </div>
  );
};
