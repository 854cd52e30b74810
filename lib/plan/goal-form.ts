import { remember } from './remember.ts';
import { wordsOf } from './text.ts';
import { CLASS_VERBS, ENGLISH_VERBS, HOMEWORK_VERBS, INFINITIVES } from './words/verbs.ts';

const STRONG =
  /^(?:(?:kan|vet|veit|klarer|klarar) (?:du|dere|de)|(?:jeg|eg|jag|æ) (?:kan|vet|veit|kjenner|kjenn|forstår|klarer|klarar|greier|mestrer|meistrar|har lært|skal (?:kunne|vite|kjenne))|i (?:can|know|understand|am able)|(?:du|dere|de|dei|alle|barna|elevene|elevane|eleven|eleverna|eleverne|elever|pupils|students|you|the pupils|the students) (?:kan |skal |ska |bør |må |should |will |can )?(?:også |òg |och |also )?(?:kunne|kunna|vite|veta|kjenne til|lære|be able|know|learn|understand)|(?:skal|bør) (?:du|dere|de|eleven|elevene|elevane) (?:[^ ]+ )?(?:kunne|kunna|vite|vita|kjenne|kjenna|forstå)|(?:målet|mål) (?:er|for|med)|(?:elevene|elevane|eleven|eleverna|eleverne) (?:skal|kan|ska)(?! (?:ha|ta) med| møte| levere| få | på | til | ut | i )|(?:alle )?(?:barn|barna) skal (?:bli|få|lære|oppleve|utvikle|mestre|øve|kunne))(?![a-zà-ž])/;
const PERSON =
  /^(?:jeg|eg|jag|(?:vi|me) (?:kan|skal|vet|veit|lærer|lærar|øver|øvar)|du|dere|elevene|elevane|eleven|i|we (?:can|know)|you|kan|can|skal kunne|ska kunna|skal|kunne|kunna|vet|veit|kjenner|forstår|klarer|klarar|mestrer|meistrar|å|to)(?![a-zà-ž])/;

const SAME_INFINITIVES = new Set(['gå', 'se', 'sjå', 'ta', 'kle', 'tell']);

// No form is longer, and a look at small letters is quicker than one at either kind.
const beginning = (sentence: string) => sentence.slice(0, 60).toLowerCase();

/**
 * Whether a sentence is a goal wherever it stands ("Jeg kan …", "Elevene skal kunne …", "I can …").
 * @param sentence one sentence, without its subject prefix
 */
export const isStrongForm: (sentence: string) => boolean = remember((sentence) => STRONG.test(beginning(sentence)));

/**
 * Whether a sentence has the form of a goal: strong, or led by a person or by an infinitive ("lese", "kunne", "å rekne").
 * @param sentence one sentence, without its subject prefix
 */
export const isGoalForm: (sentence: string) => boolean = remember((sentence) => {
  if (isStrongForm(sentence)) return true;
  if (isHomework(sentence) || isClassWork(sentence)) return false;
  if (PERSON.test(beginning(sentence))) return true;
  const words = wordsOf(sentence);
  return words.length > 1 && isInfinitive(words[0] ?? '', words[1] ?? '');
});

/**
 * Whether a sentence is led by an imperative or a word of homework ("Øv på …", "Les s. 4"). In small letters a verb
 * whose infinitive is the same ("gå to og to") is one.
 * @param sentence one sentence
 */
export function isHomework(sentence: string): boolean {
  const first = wordsOf(sentence)[0] ?? '';
  return HOMEWORK_VERBS.has(first) && !(SAME_INFINITIVES.has(first) && sentence.startsWith(first));
}

/**
 * Whether a sentence is homework even under a heading that says goals: there "Se sammenheng" is an infinitive.
 * @param sentence one sentence
 */
export function isPlainHomework(sentence: string): boolean {
  return isHomework(sentence) && !SAME_INFINITIVES.has(wordsOf(sentence)[0] ?? '');
}

/**
 * Whether a sentence tells what the class does ("Vi jobber med …").
 * @param sentence one sentence
 */
export function isClassWork(sentence: string): boolean {
  const [first, second] = wordsOf(sentence);
  return (first === 'vi' || first === 'we') && CLASS_VERBS.has(second ?? '');
}

function isInfinitive(word: string, next: string): boolean {
  if (INFINITIVES.has(word) || ENGLISH_VERBS.has(word)) return true;
  if (word.endsWith('a') && INFINITIVES.has(`${word.slice(0, -1)}e`)) return true;
  // "reflektere", "dramatisera": the loan verbs are too many to list.
  if (/[a-zà-ž]{4}(?:ere|era)$/.test(word)) return true;
  // "kunst- og …" aside, "lese og skrive" shows that an unknown word before "og" may be a verb too.
  return (next === 'og' || next === 'eller') && /[a-zà-ž]{2}e$/.test(word) && !/(?:ene|ane)$/.test(word);
}
