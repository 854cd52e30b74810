import { Candidate } from '../plan/candidate.ts';
import * as z from '../zod.ts';
import { askBackground } from './ask-background.ts';

/** More lines than anyone reads. */
const MOST = 2000;

const Answers = z.array(z.nullish(z.array(Candidate)));

/**
 * What became of every piece of text in the frames of a tab, when its plans were looked for.
 * @throws Error where the tab is gone, no longer shows itslearning, or answers something else
 */
export const explainTab = async (tabId: number): Promise<Candidate[]> => {
  const answers = Answers.parse(await askBackground({ type: 'explain-page', tabId }));
  return answers.flatMap((candidates) => candidates ?? []).slice(0, MOST);
};
