import type { GoalMoment, Said } from '../../lib/dialogue/goal-history.ts';
import { SCALES } from '../../lib/dialogue/scales.ts';
import { inLanguage } from '../../lib/dialogue/words.ts';
import { folderWords } from '../../lib/i18n/folder/words.ts';
import { formatDay, language, words } from '../../lib/i18n/language.ts';

/** How far a goal was reached, in words; empty where nothing is said of that. */
const howFar = (said: Said): string => {
  if (said.type === 'evaluated') return words.value.followUp.outcomes[said.outcome];
  if (said.type !== 'rated') return '';
  const step = SCALES[said.scale][said.value - 1];
  return step ? inLanguage(step, language.value) : String(said.value);
};

/** What was said of a goal, in words. */
export const saidText = (said: Said): string => {
  const t = folderWords.value.goals;
  if (said.type === 'evaluated') return `${t.said.evaluated}: ${howFar(said)}`;
  return said.type === 'rated' ? t.ratedAs(howFar(said)) : t.said[said.type];
};

/** What was last rated and last found of a goal, or that nothing was yet. */
export const gistOf = (moments: readonly GoalMoment[]): string => {
  const t = folderWords.value.goals;
  const rated = moments.findLast(({ said }) => said.type === 'rated');
  const evaluated = moments.findLast(({ said }) => said.type === 'evaluated');
  if (!rated && !evaluated) return t.onlySpoken;
  return [
    rated && t.lastRated(formatDay(rated.day), howFar(rated.said)),
    evaluated && t.lastEvaluated(formatDay(evaluated.day), howFar(evaluated.said)),
  ]
    .filter(Boolean)
    .join(' ');
};
