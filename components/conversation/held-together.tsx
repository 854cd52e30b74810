import { canBeHeldWith, heldWith } from '../../lib/dialogue/combined.ts';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { attempt, say } from '../shared/toast.tsx';
import type { Sitting } from './sitting.ts';

/** Makes the talk one with the pupil's other formal talk, or two again. Nothing where there is none to hold it with. */
export const HeldTogether = ({ sitting: { held, all, locked } }: { sitting: Sitting }) => {
  const { vault, store } = useStore();
  const t = words.value;
  const [{ talk, writer }, other] = held;
  const link = async (one: Dialogue, two: Dialogue, together: boolean) => {
    await Promise.all(held.map((each) => each.writer.flush()));
    await store.changeDialogues(vault, [one.id, two.id], (each) =>
      heldWith(each, together ? (each.id === one.id ? two.id : one.id) : null),
    );
    say(together ? t.conversation.nowTogether : t.conversation.nowApart);
  };
  if (locked) return null;
  if (other)
    return (
      <p class="held-together">
        <span class="hint">{t.conversation.combined}</span>
        <button type="button" class="quiet" onClick={() => attempt(() => link(writer.talk.peek(), other.talk, false))}>
          {t.conversation.holdApart}
        </button>
      </p>
    );
  return (
    <>
      {canBeHeldWith(talk, all).map((candidate) => (
        <p key={candidate.id} class="held-together">
          <button type="button" class="quiet" onClick={() => attempt(() => link(writer.talk.peek(), candidate, true))}>
            {t.conversation.holdWith(t.talks.kinds[candidate.kind].toLowerCase(), formatDay(candidate.date))}
          </button>
        </p>
      ))}
    </>
  );
};
