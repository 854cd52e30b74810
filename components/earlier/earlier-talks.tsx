import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import { summaryOf } from '../../lib/dialogue/summary.ts';
import { language, words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { say } from '../shared/toast.tsx';
import { useLive } from '../shared/use-live.ts';
import { EarlierList } from './earlier-list.tsx';

/** What a talk said before it was changed, each state to be brought back. */
export const EarlierTalks = ({ talk, onBack }: { talk: Dialogue; onBack: () => void }) => {
  const { vault, store } = useStore();
  const states = useLive(async () => (await store.earlierStates(vault, talk.id)).dialogues, [talk.id]);
  const bringBack = async (state: Dialogue) => {
    await store.changeDialogue(vault, talk.id, state);
    say(words.value.earlier.back, () => store.changeDialogue(vault, talk.id, talk));
    onBack();
  };
  return <EarlierList states={states} tell={(state) => summaryOf(state, language.value)} onBack={bringBack} />;
};
