import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
/** A formal talk: prepared, held and summed up on one calm screen. */
export const Conversation = (_props: { talkId: string; pupils: Pupil[] }) => (
  <h2>{words.value.conversation.heading}</h2>
);
