import { subjectIn } from './subject.ts';

const FRONT =
  /^(?:(?:(?:i|innan|innen|etter|når|ved|mot)\s[^.:;!?]{2,45}?,?\s)?er (?:målet|det eit mål|det et mål) at\s|(?:i|innan|innen|etter|når|ved|mot)\s[^.:;!?]{2,45}?,?\s(?=(?:skal|bør)\s(?:du|dere|de|eleven|elevene|elevane)\s(?:\p{L}+\s)?(?:kunne|kunna|vite|vita|kjenne|kjenna|forstå)(?!\p{L})))/iu;

// An unknown label before a goal that is one by its own form: "UKAS UTFORDRING: Jeg roser noen hver dag!"
const LABEL = /^[^:.!?]{2,40}:\s(?=(?:jeg|eg)\s\p{Ll})/iu;

/**
 * A goal's sentence without what stands in front of it, and the subject that is named there: "I engelsk er målet at du
 * skal kunne …", "Når perioden er over, skal du kjenne igjen …".
 * @param sentence one sentence
 */
export function unfronted(sentence: string): { text: string; subject: string | null } {
  const [front = ''] = FRONT.exec(sentence) ?? LABEL.exec(sentence) ?? [];
  if (front === '') return { text: sentence, subject: null };
  return { text: sentence.slice(front.length), subject: subjectIn(front)?.subject ?? null };
}
