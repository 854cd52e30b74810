import type { GoalKind } from './reading.ts';
import { wordsOf } from './text.ts';
import { ORDER_THINGS, ORDER_TOPICS, ORDER_WORDS, SOCIAL_TOPICS, SOCIAL_WORDS } from './words/kind-words.ts';
import type { WordList } from './words/word-list.ts';

const speaksOf = (text: string, list: WordList) => wordsOf(text).some((word) => list.has(word));

/**
 * The kind of a goal: what its heading says, unless a social heading stands over a plain matter of order; else what the
 * words in its subject's place say; else, for a goal that has no subject, what it speaks of.
 * @param text the goal
 * @param subject the subject it stands under, or null
 * @param heading the kind its section announces
 */
export function kindOf(text: string, subject: string | null, heading: GoalKind): GoalKind {
  if (heading === 'sosialt' && !speaksOf(text, SOCIAL_TOPICS) && speaksOf(text, ORDER_THINGS)) return 'orden';
  if (heading !== 'faglig') return heading;
  if (subject !== null) {
    const words = wordsOf(subject);
    if (words.some((word) => SOCIAL_WORDS.has(word))) return 'sosialt';
    return words.some((word) => ORDER_WORDS.has(word)) ? 'orden' : 'faglig';
  }
  const words = wordsOf(text);
  const order = words.filter((word) => ORDER_TOPICS.has(word)).length;
  const social = words.filter((word) => SOCIAL_TOPICS.has(word)).length;
  // Without a person in front ("vente på tur når andre har ordet") it must speak of such matters more clearly.
  const enough = /^(?:jeg|eg|vi|jag)$/.test(words[0] ?? '') ? 1 : 2;
  if (order + social < enough) return 'faglig';
  return social >= order ? 'sosialt' : 'orden';
}
