import { clean, wordsOf } from './text.ts';
import { VIRTUES } from './words/kind-words.ts';
import { WEEKDAYS } from './words/stop-words.ts';

const PAGES = /(?:^|[\s(])(?:s|side|sidene|sidan|oppg|oppgave|oppgaver|oppgåve|oppgåver|kap|pages?|p)\.?\s*\d/;
const CONTACT =
  /@|https?:|www\.|\b(?:tlf|telefon|mobil|e-post|epost|(?<!e-)mail|nås på|treffes)\b|\d{2} ?\d{2} ?\d{2} ?\d{2}/u;
const CLOCK = /\b(?:kl\.?\s*)?\d{1,2}[.:]\d{2}\s*[-–]\s*\d{1,2}[.:]\d{2}\b|\bkl\.?\s*\d/;
const MESSAGE =
  /^(?:husk|hugs|obs|nb|hei|kjære|hilsen|helsing|vennlig hilsen|mvh|ha e(?:i|n|in) (?:god|fin|flott|riktig|kjempefin)|ingen nye|ingen mål|inga mål|god (?:helg|tur|jul|påske|sommer)|velkommen|gratulerer|vi ønsker|lykke til|ta med|ordenselev(?:er|ar|ene)?|(?:ukas|ukens|vekas|dagens|månedens) (?:elev|hjelper|hjelpere|vert|ordensmann|bursdagsbarn)|ordenspar|bursdag|navn|namn)(?![a-zà-ž])/;
const REMARK =
  /^(?:(?:det(?! er (?:også |òg |derfor )?(?:et|eit) mål)|dette|her|här|då|da|så) (?:er|blir|var|har|skal|kommer|finner|får|må|kan|gör|skriver|jobber|går|vil|vert|ligger|kjem|finn)|(?:vi|me) har (?:sett|hatt|vært|vore|snakket|snakka|fått|valgt|valt|begynt|byrja)|(?:kommer|kjem) (?:fra|frå|i|på|neste|seinare|senere|etter)|(?:samme|same) som|(?:se|sjå) (?:over|under|ovenfor|egen|eigen|eget|eige|plan|ark|baksiden|baksida|forrige|førre)|(?:elevene|elevane|eleverna) (?:jobber|arbeider|får|har|møter|skriver))(?![a-zà-ž])/;
// "Ola", "Anne-Lise", "McKenzie".
const NAME = /^\p{Lu}[\p{Ll}-]*\p{Lu}?\p{Ll}*\.?$/u;
// A whole line in brackets is a remark.
const BRACKETED = /^\([^()]*\)[.!]?$/;
const NO_LETTERS = /^[^\p{L}]*$/u;
const EMPTY = /^(?:\[[^\]]*\][\s,&/]*(?:og\s*)?)+\.?$|^[-–_.x…\s]+$/;

// "Orientering, se egen plan".
const ELSEWHERE = /(?:^|[\s,(])(?:se|sjå) (?:egen|eigen|eget|eige) (?:plan|ark|hefte)/;

const NO_GOAL = [EMPTY, ELSEWHERE, BRACKETED, PAGES, CONTACT, CLOCK, MESSAGE, REMARK];

/**
 * Whether a line can be no goal, whatever heading it stands under: page references, clock times, messages, contacts, blanks.
 * @param text one line or sentence
 */
export function isNoGoal(text: string): boolean {
  if (WEEKDAYS.has(wordsOf(text.slice(0, 20))[0] ?? '')) return true;
  const lower = text.toLowerCase();
  if (!/[a-z]/.test(lower) && NO_LETTERS.test(lower)) return true;
  return NO_GOAL.some((form) => form.test(lower));
}

/**
 * Whether a line looks like a list of persons' names ("Ola og Kari"), which must never leave the page as a goal.
 * @param text one line; what stands after a colon counts alone ("Gruppe 1: Ola, Kari")
 */
export function isNames(text: string): boolean {
  const named = text.slice(text.lastIndexOf(':') + 1);
  const parts = clean(named.replace(/[.!]$/, '')).split(/\s*[,/&+;]\s*|\s+(?:og|and|och)\s+|\s+/iu);
  if (parts.length > 12 || !parts.every((part) => NAME.test(part))) return false;
  return !VIRTUES.has(parts[0]?.toLowerCase() ?? '');
}

/**
 * Whether a text is one word or none, and not one of the virtues that are social goals by themselves.
 * @param text one line
 * @param virtue whether such a noun is a goal here
 */
export function isBareNoun(text: string, virtue: boolean): boolean {
  const words = wordsOf(text);
  if (words.length > 1) return false;
  return !(virtue && VIRTUES.has(words[0] ?? ''));
}
