import { remember } from './remember.ts';
import { FILLER_WORDS, GOAL_WORDS, NOT_GOAL_WORDS, PRACTICE_WORDS } from './words/goal-words.ts';
import { ORDER_WORDS, SOCIAL_WORDS } from './words/kind-words.ts';
import { ACTIVITY_WORDS, PLAN_WORDS, STOP_WORDS, TOPIC_WORDS } from './words/stop-words.ts';

type Meaning = 'goal' | 'stop' | 'topic' | 'plan' | 'practice' | 'activity' | 'filler' | 'unknown';

/** How many words of a label mean what; a social word or one of order may mean something else besides. */
export type Tally = Record<Meaning | 'social' | 'order', number>;

interface Known {
  readonly meaning: Meaning;
  readonly social: boolean;
  readonly order: boolean;
}

/**
 * Counts what the words of a label mean.
 * @param words the label's words, from `wordsOf`, without those of a subject's name
 */
export function tallyOf(words: readonly string[]): Tally {
  const tally: Tally = {
    ...{ goal: 0, stop: 0, topic: 0, plan: 0, practice: 0, activity: 0, filler: 0, unknown: 0 },
    ...{ social: 0, order: 0 },
  };
  for (const word of words) {
    const known = look(word);
    tally[known.meaning]++;
    if (known.social) tally.social++;
    if (known.order) tally.order++;
  }
  return tally;
}

const look: (word: string) => Known = remember((word) => {
  const [social, order] = [SOCIAL_WORDS.has(word), ORDER_WORDS.has(word)];
  const meaning = meaningOf(word);
  return { meaning: meaning === 'unknown' && (social || order) ? 'filler' : meaning, social, order };
});

function meaningOf(word: string): Meaning {
  if (GOAL_WORDS.has(word) && !NOT_GOAL_WORDS.has(word)) return 'goal';
  if (STOP_WORDS.has(word)) return 'stop';
  if (TOPIC_WORDS.has(word)) return 'topic';
  if (PLAN_WORDS.has(word)) return 'plan';
  if (PRACTICE_WORDS.has(word)) return 'practice';
  if (ACTIVITY_WORDS.has(word)) return 'activity';
  return FILLER_WORDS.has(word) || /^\d+[a-z]?$/.test(word) || word.length === 1 ? 'filler' : 'unknown';
}
