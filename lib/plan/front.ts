import { remember } from './remember.ts';
import { isSubject, namesSubject, subjectIn } from './subject.ts';

const WHEN = String.raw`(?:i|innan|innen|etter|når|ved|mot|denne|disse|desse|hele|heile|nå|no)\s[^.:;!?]{2,45}?,?\s`;
const PUPILS = '(?:du|dere|de|dei|dykk|alle|eleven|elevene|elevane|barna|flest mulig)';
const ABLE = '(?:kunne|kunna|kan|klarer|klarar|vet|veit|vite|vita|kjenner|kjenne|kjenna|forstår|forstå|skal kunne)';
const AIM = '(?:er|blir) (?:målet|det (?:òg |også )?(?:eit|et) mål)(?: vårt| nå| no)? at';
const WE = '(?:vi|me)';
const SMALL =
  '(?:(?:også|òg|nå|no|særlig|særleg|fortsatt|framleis|derfor|videre|vidare|da|då) |denne (?:uka|uken|veka|perioden) )?';
const LEARN =
  '(?:(?:lære|læra|øve|øva|trene|trena)(?: oss)?(?: på)? å|(?:lære|læra)(?: om)? (?:hva|kva|hvordan|korleis|hvorfor|kvifor|hvem|kven|navn|namn|navnet|bokstav|bokstaven|bokstavene|bokstavane))';
const PRACTISE = '(?:lærer|lærar|øver|øvar|trener|trenar)';
const FIND_OUT = '(?:finne|finna) ut (?:hva|kva|hvem|kven|hvor|kvar|hvordan|korleis|hvorfor|kvifor|om)';
const FRONTS = [
  `(?:${WHEN})?${AIM}\\s(?=${PUPILS}\\s)`,
  `(?:mål|målet)(?:\\s[^.:;!?]{2,30}?)? er at\\s(?=${PUPILS}\\s(?:[^\\s.:;!?]+\\s)?(?:${ABLE}|(?:tør|torer|våger|vågar) å)\\s)`,
  `det er (?:òg |også |derfor )?(?:eit|et) mål at\\s(?=${PUPILS}\\s(?:[^\\s.:;!?]+\\s)?${ABLE}\\s)`,
  `(?:derfor\\s)?(?:vi |me )?(?:jobber|arbeider|jobbar|arbeidar) (?:vi |me )?[^.:;!?]{0,30}?mot at\\s(?=${PUPILS}\\s(?:[^\\s.:;!?]+\\s)?${ABLE}\\s)`,
  `(?:${WHEN})?(?:skal (?:${WE}|elevene|elevane|dere|de)|${WE} skal) ${SMALL}(?:også |òg )?(?:${LEARN}|${FIND_OUT})\\s`,
  `(?:${WHEN})?(?:${WE} ${PRACTISE}|${PRACTISE} ${WE}) ${SMALL}(?:på )?å\\s`,
  `${WE} (?:(?:håper|håpar|ønsker|ønskjer) at\\s(?=${PUPILS}\\s(?:[^.:;!?]{2,20}\\s)?${ABLE}\\s)|vil at\\s(?=${PUPILS} skal\\s))`,
  `(?:de|dei) som [^.,:;!?]{2,30},? (?=skal (?:kunne|kunna|vite|vita)\\s)`,
  `(?:${WHEN})?(?:er|blir) (?:målet|det (?:òg |også )?(?:eit|et) mål) (?=å\\s)`,
  `[^.:;!?]{0,30}mål(?:et)?(?: for (?:uka|uken|veka|perioden))? er(?: derfor| nå| no)?:?(?: at)? (?=(?:jeg|eg|vi|me)\\s)`,
  `${WHEN}(?=(?:skal|bør)\\s(?:du|dere|de|eleven|elevene|elevane)\\s(?:[^\\s.:;!?]+\\s)?(?:kunne|kunna|vite|vita|kjenne|kjenna|forstå)(?![a-zà-ž]))`,
];
const FRONT = new RegExp(`^(?:${FRONTS.join('|')})`, 'i');
// Each front holds one of these; looking for them is much quicker than trying all fronts.
const MARKS = ['mål', ' at ', 'skal', 'bør', 'øve', 'øva', 'lære', 'læra', 'trene', 'trena'];

// A sentence is asked for its front when it is split off, and again when it is judged.
const frontOf = remember((sentence: string): string => {
  const lower = sentence.toLowerCase();
  return (MARKS.some((mark) => lower.includes(mark)) && FRONT.exec(sentence)?.[0]) || '';
});

// An unknown label before a goal that is one by its own form: "UKAS UTFORDRING: Jeg roser noen hver dag!"
const LABEL = /^[^:.!?]{2,40}:\s(?=(?:jeg|eg)\s[a-zà-ž])/i;

/**
 * What stands in front of a goal in its sentence ("I engelsk er målet at du skal kunne …", "Når perioden er over, skal du
 * kjenne igjen …") belongs to the sentence, and may name its subject; a label does not.
 * @param sentence one sentence
 * @returns `text`: the sentence without a label
 */
export function unfronted(sentence: string): { text: string; subject: string | null } {
  const front = frontOf(sentence);
  if (front !== '') return { text: sentence, subject: subjectIn(front)?.subject ?? null };
  const [label = ''] = LABEL.exec(sentence) ?? [];
  return { text: sentence.slice(label.length), subject: null };
}

/**
 * Whether a sentence is led in as a goal by what stands in front of it.
 * @param sentence one sentence
 */
export const isFronted = (sentence: string): boolean => frontOf(sentence) !== '';

// "I matte fortsetter vi med …", "Tema i engelsk er …": the first sentence of a paragraph says what it is about.
const ABOUT =
  /^(?:temaet? )?i ([^.:;!?]{2,40}?) (?:er|blir|skal|har|jobber|jobbar|arbeider|arbeidar|fortsetter|fortset|leser|les|lærer|lærar|øver|øvar|starter|startar|begynner|begynnar|repeterer|bruker|brukar|ser|går|held|holder)\s/i;

/**
 * The subject that a paragraph is about by its first sentence, or null.
 * @param sentence the first sentence of a paragraph
 */
export function aboutSubject(sentence: string): string | null {
  const [, name = ''] = ABOUT.exec(sentence) ?? [];
  return isSubject(name) && namesSubject(name) ? name : null;
}
