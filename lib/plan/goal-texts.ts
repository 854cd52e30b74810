import type { Left, Taken } from './candidate.ts';
import { aboutSubject, isFronted, unfronted } from './front.ts';
import { isClassWork, isGoalForm, isHomework, isPlainHomework, isStrongForm } from './goal-form.ts';
import type { GoalKind } from './reading.ts';
import { isBareNoun, isNames, isNoGoal } from './reject.ts';
import type { Mode } from './scope.ts';
import { sentencesOf } from './sentences.ts';
import { wordsOf } from './text.ts';

// Longer than any goal that is not a sentence of its own form: running text about the teaching.
const LONGEST_PHRASE = 25;
const REMARK = /^(?:vi|dette|det|her|de|dere|dykk|da|då|så|derfor|på|i|etter|denne|disse|desse|når|hvis|om)\s/i;

/** A piece of a line, and whether it is a goal. */
export type Judged = { text: string; subject?: string } & ({ taken: true; why: Taken } | { taken: false; why: Left });

const take = (text: string, why: Taken): Judged => ({ text, taken: true, why });
const leave = (text: string, why: Left): Judged => ({ text, taken: false, why });

/**
 * The goals in one line of text, and what is none.
 * @param text the line, without list mark and prefix
 * @param mode what the headings above say of it
 * @param kind the kind its section announces; social goals and goals of order may be nouns and imperatives
 * @param named whether it stands under a subject's name: then a goal may follow after a topic ("Brøk. Jeg kan …")
 * @returns the goals as the line words them, and every other piece of it with why it was left
 */
export function judgeLine(text: string, mode: Mode, kind: GoalKind, named = false): Judged[] {
  if (mode === 'closed') return [leave(text, 'under-other')];
  return itemsOf(text).flatMap((item) => {
    const sentences = sentencesOf(item).map(unfronted);
    let subject = mode === 'open' ? aboutSubject(sentences[0]?.text ?? '') : null;
    const judged = judgeItem(
      sentences.map((sentence) => sentence.text),
      mode,
      kind,
      named || subject !== null,
    );
    // A subject named in front of one sentence counts for those after it too.
    return judged.map((piece) => {
      subject = sentences.find(({ text }) => text === piece.text)?.subject ?? subject;
      return subject === null ? piece : { ...piece, subject };
    });
  });
}

function judgeItem(sentences: readonly string[], mode: Mode, kind: GoalKind, named: boolean): Judged[] {
  if (mode === 'open') {
    // In running text one such sentence may be a remark; where it comes first, or more follow, the text speaks of goals.
    const strong = sentences.filter(isStrongGoal).length;
    const may =
      isStrongGoal(sentences[0] ?? '') ||
      strong > 1 ||
      (named && (sentences.length === 2 || aboutSubject(sentences[0] ?? '') !== null));
    return sentences.map((each) =>
      (may && isStrongGoal(each)) || (isFronted(each) && !isNoGoal(each))
        ? take(each, 'own-form')
        : leave(each, 'no-form'),
    );
  }
  if (mode === 'mixed')
    return sentences.map((each) =>
      isNoGoal(each)
        ? leave(each, 'no-goal')
        : isGoalForm(each)
          ? take(each, 'form-among-topics')
          : leave(each, 'no-form'),
    );
  return together(sentences, kind);
}

const MARKS = [/,?\s[-–•·*]\s/, /;\s/, /[,;]\s+(?=(?:kunne|kunna|vite|vita)\s)/i];

/** The items of a list that was pasted into one line: "… - kunne lese … - kunne skrive …", "kunne …, kunne …". */
function itemsOf(text: string): string[] {
  for (const mark of MARKS) {
    const items = text.split(mark);
    if (items.length > 1 && items.slice(1).every(isGoalForm)) return items;
  }
  return [text];
}

function isStrongGoal(sentence: string): boolean {
  return (isStrongForm(sentence) || isFronted(sentence)) && !isNoGoal(sentence);
}

/** "Har du spisset blyant?" asks the pupil whether the goal is reached. */
const SELF_CHECK = /^(?:har|husker|hugsar|bruker|brukar) (?:du|dere|de)\s.*\?$/i;

// What the pupil is to be able to answer: "Hvem var Buddha?"; not "Har du husket boka?".
const ASKS =
  /^(?:hva|kva|hvem|kven|hvor|kvar|hvordan|korleis|hvorfor|kvifor|hvilke[nt]?|kva for|når|what|who|why|how|where|when)\s/i;

/** A question that is no goal, whether alone or beside others. */
function isQuestion(sentence: string): boolean {
  return sentence.endsWith('?') && !isGoalForm(sentence) && !ASKS.test(sentence);
}

/** Sentences under a goal heading: each of goal form is a goal; a noun phrase takes the sentences after it along. */
function together(all: readonly string[], kind: GoalKind): Judged[] {
  const judged: Judged[] = [];
  if (kind !== 'faglig' && all.length === 1 && SELF_CHECK.test(all[0] ?? ''))
    return all.map((sentence) => take(sentence, 'under-goals'));
  const sentences = all.filter((sentence) => !isQuestion(sentence));
  // Social goals and those of order are often plain sentences, each its own: "Vi venter på tur. Alle er med."
  const eachIsGoal = sentences.every((sentence) => (kind === 'faglig' ? isGoalForm(sentence) : /[.!]$/.test(sentence)));
  let goal = -1;
  for (const sentence of all) {
    const before = judged[goal];
    if (isQuestion(sentence)) judged.push(leave(sentence, 'question'));
    else if (isNoGoal(sentence)) judged.push(leave(sentence, 'no-goal'));
    else if (eachIsGoal || isStrongForm(sentence) || before === undefined) {
      const why = whyLeft(sentence, kind);
      judged.push(why ? leave(sentence, why) : take(sentence, 'under-goals'));
      if (!why) goal = judged.length - 1;
    } else if (REMARK.test(sentence) || isHomework(sentence)) judged.push(leave(sentence, 'no-form'));
    else judged[goal] = take(`${before.text} ${sentence}`, 'goes-on');
  }
  return judged;
}

function whyLeft(text: string, kind: GoalKind): Left | null {
  if (isStrongForm(text)) return null;
  if (isNames(text)) return 'names';
  if (isBareNoun(text, kind !== 'faglig')) return 'one-word';
  if (isGoalForm(text)) return null;
  if (kind === 'faglig' && isPlainHomework(text)) return 'homework';
  if (kind === 'faglig' && isClassWork(text)) return 'class-work';
  return wordsOf(text).length <= LONGEST_PHRASE ? null : 'long';
}
