import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
import { pupilKeepingWords } from '../../lib/i18n/pupil-keeping/words.ts';
import { useStore } from '../app.ts';
import { attempt, say } from '../shared/toast.tsx';

type Props = { groups: readonly string[]; active: readonly Pupil[] };

/** Moves the pupils that are chosen into one group, one that is there or a new one; without a name, into none. */
export const MovePupils = ({ groups, active }: Props) => {
  const { vault, store } = useStore();
  const t = pupilKeepingWords.value.groups;
  const id = useId();
  const chosen = useSignal<ReadonlySet<string>>(new Set());
  const to = useSignal('');
  const moving = active.filter((pupil) => chosen.value.has(pupil.id));
  const choose = (pupils: readonly Pupil[], isIn: boolean) => {
    const ids = new Set(pupils.map((pupil) => pupil.id));
    chosen.value = isIn ? chosen.value.union(ids) : chosen.value.difference(ids);
  };

  const move = async () => {
    const group = to.value.trim() || null;
    const undo = await store.changePupils(
      vault,
      moving.map((pupil) => ({ id: pupil.id, change: { group } })),
    );
    say(t.moved(moving.length, group), undo);
    chosen.value = new Set();
  };
  const box = (label: string, pupils: readonly Pupil[]) => (
    <label class="check">
      <input
        type="checkbox"
        checked={pupils.every((pupil) => chosen.value.has(pupil.id))}
        onChange={({ currentTarget }) => choose(pupils, currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <form
      autocomplete="off"
      class="talk-form"
      aria-label={t.move}
      onSubmit={(event) => {
        event.preventDefault();
        attempt(move);
      }}
    >
      {[...Map.groupBy(active, ({ group }) => group)].map(([group, members]) => (
        <fieldset key={group} class="group-choice">
          <legend>{group ?? words.value.pupils.noGroup}</legend>
          {members.length > 1 && box(t.all(group), members)}
          <ul>
            {members.map((pupil) => (
              <li key={pupil.id}>{box(pupil.name, [pupil])}</li>
            ))}
          </ul>
        </fieldset>
      ))}
      <div class="field">
        <label for={id}>{t.to}</label>
        <input
          id={id}
          list={`${id}-groups`}
          maxLength={60}
          autocomplete="off"
          value={to.value}
          onInput={({ currentTarget }) => {
            to.value = currentTarget.value;
          }}
        />
        <datalist id={`${id}-groups`}>
          {groups.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      </div>
      <div class="row-actions">
        <button type="submit" disabled={moving.length === 0}>
          {t.moveN(moving.length)}
        </button>
      </div>
    </form>
  );
};
