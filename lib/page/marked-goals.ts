import { ReadGoal } from '../plan/reading.ts';
import * as z from '../zod.ts';
import { askBackground } from './ask-background.ts';

const Answers = z.array(z.nullish(z.array(ReadGoal).check(z.maxLength(500))));

/**
 * The goals in what is marked in the tab's page, in whichever frame; none where nothing is marked.
 * @throws Error where the tab is gone, no longer shows itslearning, or answers something else
 */
export const markedGoals = async (tabId: number): Promise<ReadGoal[]> => {
  const answers = Answers.parse(await askBackground({ type: 'read-selection', tabId }));
  return answers.find((goals) => goals && goals.length > 0) ?? [];
};
