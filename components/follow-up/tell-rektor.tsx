import { useId } from 'preact/hooks';
import { today } from '../../lib/dialogue/calendar.ts';
import type { Dialogue, Doubt } from '../../lib/dialogue/dialogue.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { attempt, say } from '../shared/toast.tsx';

type Props = { talk: Dialogue; doubt: Doubt; name: string };

/** Rektor is to be told that the outcome may not be satisfactory: done in one press, or moved to another day. */
export const TellRektor = ({ talk, doubt, name }: Props) => {
  const { vault, store } = useStore();
  const t = words.value.followUp;
  const id = useId();
  const change = async (after: Doubt, text: string) => {
    await store.changeDialogue(vault, talk.id, { doubt: after });
    say(`${name}: ${text}`, () => store.changeDialogue(vault, talk.id, { doubt }));
  };
  return (
    <>
      <p>
        <strong>{t.rektor}</strong>
      </p>
      <p class="hint">{t.rektorWhy}</p>
      <div class="row-actions">
        <button
          type="button"
          aria-label={t.informedOf(name)}
          onClick={() => attempt(() => change({ ...doubt, informedOn: today() }, t.wasInformed))}
        >
          {t.informed}
        </button>
        <label for={id}>{t.moveDay}</label>
        <input
          id={id}
          type="date"
          autocomplete="off"
          aria-label={t.moveDayOf(name)}
          value={doubt.due}
          onChange={({ currentTarget: { value } }) => {
            if (value && value !== doubt.due)
              attempt(() => change({ ...doubt, due: value }, t.moved(formatDay(value))));
          }}
        />
      </div>
    </>
  );
};
