import type { BinnedDialogue } from '../../lib/dialogue/dialogue.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { attempt, say } from '../shared/toast.tsx';
import { TalkButton } from '../talks/talk-button.tsx';
import { TalkCard } from '../talks/talk-card.tsx';
import { DaysLeft } from './days-left.tsx';

/** A talk in the bin, to be taken back. */
export const BinnedTalk = ({ talk, pupils }: { talk: BinnedDialogue; pupils: Pupil[] }) => {
  const { vault, store } = useStore();
  const t = words.value;
  const name = pupils.find(({ id }) => id === talk.pupilId)?.name ?? t.talks.unknownPupil;
  return (
    <TalkCard talk={talk} name={name}>
      <TalkButton
        {...{ talk, name, label: t.bin.restore, full: t.bin.restoreTalk }}
        onClick={() => attempt(() => store.restoreDialogues(vault, [talk.id]).then(() => say(t.talks.restored)))}
      />
      <DaysLeft {...talk} />
    </TalkCard>
  );
};
