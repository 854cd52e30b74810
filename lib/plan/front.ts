import { subjectIn } from './subject.ts';

const WHEN = String.raw`(?:i|innan|innen|etter|når|ved|mot|denne|disse|desse|nå|no)\s[^.:;!?]{2,45}?,?\s`;
const PUPILS = '(?:du|dere|de|dykk|alle|eleven|elevene|elevane|barna|flest mulig)';
const ABLE = '(?:kunne|kunna|kan|klarer|klarar|vet|veit|vite|vita|kjenner|kjenne|kjenna|forstår|forstå|skal kunne)';
const AIM = '(?:er|blir) (?:målet|det (?:òg |også )?(?:eit|et) mål)(?: vårt| nå| no)? at';
const FRONTS = [
  `(?:${WHEN})?${AIM}\\s(?=${PUPILS}\\s)`,
  `(?:mål|målet)(?:\\s[^.:;!?]{2,30}?)? er at\\s(?=${PUPILS}\\s(?:[^\\s.:;!?]+\\s)?${ABLE}\\s)`,
  `det er (?:òg |også |derfor )?(?:eit|et) mål at\\s(?=${PUPILS}\\s(?:[^\\s.:;!?]+\\s)?${ABLE}\\s)`,
  `(?:derfor\\s)?(?:vi |me )?(?:jobber|arbeider|jobbar|arbeidar) (?:vi |me )?[^.:;!?]{0,30}?mot at\\s(?=${PUPILS}\\s(?:[^\\s.:;!?]+\\s)?${ABLE}\\s)`,
  `${WHEN}(?=(?:skal|bør)\\s(?:du|dere|de|eleven|elevene|elevane)\\s(?:[^\\s.:;!?]+\\s)?(?:kunne|kunna|vite|vita|kjenne|kjenna|forstå)(?![a-zà-ž]))`,
];
const FRONT = new RegExp(`^(?:${FRONTS.join('|')})`, 'i');

// An unknown label before a goal that is one by its own form: "UKAS UTFORDRING: Jeg roser noen hver dag!"
const LABEL = /^[^:.!?]{2,40}:\s(?=(?:jeg|eg)\s[a-zà-ž])/i;

/**
 * What stands in front of a goal in its sentence ("I engelsk er målet at du skal kunne …", "Når perioden er over, skal du
 * kjenne igjen …") belongs to the sentence, and may name its subject; a label does not.
 * @param sentence one sentence
 * @returns `text`: the sentence without a label
 */
export function unfronted(sentence: string): { text: string; subject: string | null } {
  const [label = ''] = LABEL.exec(sentence) ?? [];
  const text = sentence.slice(label.length);
  const [front = ''] = FRONT.exec(text) ?? [];
  return { text, subject: front === '' ? null : (subjectIn(front)?.subject ?? null) };
}

/**
 * Whether a sentence is led in as a goal by what stands in front of it.
 * @param sentence one sentence
 */
export const isFronted = (sentence: string): boolean => FRONT.test(sentence);
