import { ReadGoal } from '../plan/reading.ts';
import * as z from '../zod.ts';
import { askBackground } from './ask-background.ts';

const Goals = z.array(ReadGoal).check(z.maxLength(500));
const FrameAnswers = z.array(z.object({ frameId: z.number(), answer: z.nullish(Goals) }));

/**
 * The goals in what is marked in the tab's page; none where nothing is marked.
 * @param frameId the frame that is meant, where that is known; any other counts where nothing is marked in it
 * @throws Error where the tab is gone, no longer shows itslearning, or answers something else
 */
export const markedGoals = async (tabId: number, frameId: number | null): Promise<ReadGoal[]> => {
  const answers = FrameAnswers.parse(await askBackground({ type: 'read-selection', tabId }));
  const marked = answers.filter(({ answer }) => answer && answer.length > 0);
  return (marked.find((each) => each.frameId === frameId) ?? marked[0])?.answer ?? [];
};
