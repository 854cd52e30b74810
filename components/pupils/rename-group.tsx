import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { pupilKeepingWords } from '../../lib/i18n/pupil-keeping/words.ts';
import { useStore } from '../app.ts';
import { Select } from '../shared/select.tsx';
import { attempt, say } from '../shared/toast.tsx';

type Props = { groups: readonly string[]; active: readonly Pupil[] };

/** Gives a group another name; where there is a group of that name, they become one. */
export const RenameGroup = ({ groups, active }: Props) => {
  const { vault, store } = useStore();
  const t = pupilKeepingWords.value.groups;
  const id = useId();
  const chosen = useSignal('');
  const name = useSignal('');
  const group = groups.includes(chosen.value) ? chosen.value : (groups[0] ?? '');
  const next = name.value.trim();

  const rename = async () => {
    const members = active.filter((pupil) => pupil.group === group);
    const undo = await store.changePupils(
      vault,
      members.map((pupil) => ({ id: pupil.id, change: { group: next } })),
    );
    say(t.renamed(group, next), undo);
    name.value = '';
  };
  return (
    <form
      autocomplete="off"
      class="talk-form"
      aria-label={t.rename}
      onSubmit={(event) => {
        event.preventDefault();
        if (next !== '' && next !== group) attempt(rename);
      }}
    >
      <Select
        label={t.group}
        value={group}
        options={groups.map((each) => ({ value: each, label: each }))}
        onChange={(value) => {
          chosen.value = value;
        }}
      />
      <div class="field">
        <label for={id}>{t.newName}</label>
        <input
          id={id}
          maxLength={60}
          autocomplete="off"
          value={name.value}
          onInput={({ currentTarget }) => {
            name.value = currentTarget.value;
          }}
        />
      </div>
      {next !== group && groups.includes(next) && <p class="hint">{t.joins(next)}</p>}
      <div class="row-actions">
        <button type="submit" disabled={next === '' || next === group}>
          {t.rename}
        </button>
      </div>
    </form>
  );
};
