import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { Notice } from '../shared/notice.tsx';
import { useLive } from '../shared/use-live.ts';
import { HeldSitting } from './held-sitting.tsx';

/** A formal talk: prepared, held and summed up on one calm screen, with the one that is held together with it. */
export const Conversation = ({ talkId, pupils }: { talkId: string; pupils: Pupil[] }) => {
  const { vault, store } = useStore();
  const t = words.value;
  const found = useLive(async () => {
    const talk = await store.dialogueById(vault, talkId);
    const otherId = talk?.appointment?.heldWith;
    const other = otherId ? await store.dialogueById(vault, otherId) : null;
    // Held as one only where both say so: the other may have been brought back to a state that does not.
    const together = other && other.appointment?.heldWith === talkId ? other : null;
    return talk && { talk, together, all: await store.dialoguesOfPupil(vault, talk.pupilId) };
  }, [talkId]);

  if (found.state === 'loading') return <p class="hint">{t.state.loading}</p>;
  if (found.state === 'failed') return <Notice alert>{t.state.failed}</Notice>;
  if (!found.value) return <Notice>{t.conversation.gone}</Notice>;
  const { talk, together, all } = found.value;
  return (
    <HeldSitting
      key={`${talk.id} ${together?.id}`}
      talk={talk}
      together={together}
      all={all}
      pupil={pupils.find(({ id }) => id === talk.pupilId) ?? null}
    />
  );
};
