import { isClassWork, isGoalForm, isHomework, isStrongForm } from './goal-form.ts';
import type { GoalKind } from './reading.ts';
import { isBareNoun, isNames, isNoGoal } from './reject.ts';
import type { Mode } from './scope.ts';
import { sentencesOf } from './sentences.ts';
import { wordsOf } from './text.ts';

// Longer than any goal that is not a sentence of its own form: running text about the teaching.
const LONGEST_PHRASE = 25;
const REMARK = /^(?:vi|dette|det|her|de|dere|dykk|da|då|så|derfor|på|i|etter|denne|disse|desse|når|hvis|om)\s/iu;

/**
 * The goals in one line of text.
 * @param text the line, without list mark and prefix
 * @param mode what the headings above say of it
 * @param kind the kind its section announces; social goals and goals of order may be nouns and imperatives
 * @param named whether it stands under a subject's name: then a goal may follow after a topic ("Brøk. Jeg kan …")
 * @returns the goals as the line words them, none for a line that holds none
 */
export function goalTexts(text: string, mode: Mode, kind: GoalKind, named = false): string[] {
  if (mode === 'closed') return [];
  return itemsOf(text).flatMap((item) => goalsInItem(sentencesOf(item), mode, kind, named));
}

function goalsInItem(sentences: readonly string[], mode: Mode, kind: GoalKind, named: boolean): string[] {
  const first = sentences[0] ?? '';
  if (mode === 'open')
    return isStrongGoal(first) || (named && sentences.length === 2) ? sentences.filter(isStrongGoal) : [];
  if (mode === 'mixed') return sentences.filter((sentence) => isGoalForm(sentence) && !isNoGoal(sentence));
  return together(
    sentences.filter((sentence) => !isQuestion(sentence)),
    kind,
  );
}

/** The items of a list that was pasted into one line: "… - kunne lese … - kunne skrive …". */
function itemsOf(text: string): string[] {
  const items = text.split(/\s[-–•·]\s/);
  return items.length > 1 && items.slice(1).every(isGoalForm) ? items : [text];
}

function isStrongGoal(sentence: string): boolean {
  return isStrongForm(sentence) && !isNoGoal(sentence);
}

function isQuestion(sentence: string): boolean {
  return sentence.endsWith('?') && !isGoalForm(sentence);
}

/** Sentences under a goal heading: each of goal form is a goal; a noun phrase takes the sentences after it along. */
function together(sentences: readonly string[], kind: GoalKind): string[] {
  const goals: string[] = [];
  const eachIsGoal = sentences.every(isGoalForm);
  for (const sentence of sentences) {
    if (isNoGoal(sentence)) continue;
    const last = goals.length - 1;
    const before = goals[last];
    if (eachIsGoal || isStrongForm(sentence) || before === undefined) {
      if (isAcceptable(sentence, kind)) goals.push(sentence);
    } else if (!REMARK.test(sentence) && !isHomework(sentence)) goals[last] = `${before} ${sentence}`;
  }
  return goals;
}

function isAcceptable(text: string, kind: GoalKind): boolean {
  if (isStrongForm(text)) return true;
  if (isNames(text) || isBareNoun(text, kind !== 'faglig')) return false;
  if (isGoalForm(text)) return true;
  if (kind === 'faglig' && (isHomework(text) || isClassWork(text))) return false;
  return wordsOf(text).length <= LONGEST_PHRASE;
}
