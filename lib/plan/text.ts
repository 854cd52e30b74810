/** Soft hyphens and zero-width marks, which editors leave inside words, and marks that turn the direction of text; as a pattern has them in brackets. */
export const INVISIBLE = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF';
const INVISIBLE_MARK = new RegExp(`[${INVISIBLE}]`, 'g');

// Whatever is not plain letters, digits and marks with single blanks inside; most text is, and need not be touched.
const UNTIDY = /[^ -~æøåÆØÅéÉ«»–]| {2}|^ | $/;

/**
 * Text with single blanks, composed letters and no invisible marks.
 * @param text any text, as it stands in a page
 */
export function clean(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text.replace(INVISIBLE_MARK, '').replace(/\s+/gu, ' ').trim().normalize('NFC');
}

/*
 * The reader starts cold in every page, and each `\p{L}` in a pattern costs a fifth of a millisecond there, so its
 * patterns write Latin letters as a range; other scripts are asked for only where a text has them.
 */
const OTHER_SCRIPT = /[ɐ-῿Ⰰ-\uFFFF]/;

/**
 * A pattern for the words of a text: runs of letters and digits.
 * @param text the text that it is for
 */
export const wordPattern = (text: string): RegExp =>
  OTHER_SCRIPT.test(text) ? /[\p{L}\p{N}]+/gu : /[\dA-Za-z²³¼-¾À-ÖØ-öø-ɏ]+/g;

/**
 * The words of a text in lower case.
 * @param text any text
 */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(wordPattern(text)) ?? [];
}

/**
 * Text cut to a length, at a character and never inside a surrogate pair.
 * @param text any text
 * @param length the most characters (UTF-16 units) to keep
 */
export function capped(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return (/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut).trimEnd();
}

/**
 * Whether a text is written in capitals only (and has at least three letters).
 * @param text any text
 */
export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && (text.match(/[A-ZÀ-Þ]/g)?.length ?? 0) >= 3;
}
