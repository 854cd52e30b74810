const NUMBERS = String.raw`\d{1,2}(?:\s*(?:[-–/+&]|og|and|,)\s*\d{1,2}(?![\d.]*\d|\.\s*[a-zà-ž]))*`;
const WEEK = new RegExp(
  String.raw`(?<![a-zà-ž])(?:uke|uka|veke|veka|vecka|uge|week|v\.|periode)\s*:?\s*${NUMBERS}(?!\d)`,
  'i',
);
const MONTH =
  'jan(?:uar)?|feb(?:ruar)?|mars?|apr(?:il)?|mai|may|juni?|june|juli?|july|aug(?:ust)?|sep(?:t(?:ember)?)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|des(?:ember)?|dec(?:ember)?';
const DAY = String.raw`(?:\d{1,2}[./-](?:0?[1-9]|1[0-2])(?!\d)(?:[./-]\d{2,4})?|\d{1,2}\.?\s*(?:${MONTH})\.?(?:\s+\d{4})?(?:\s+\d{2}[:.]\d{2})?|\d{4}-\d{2}-\d{2})`;
const DATES = new RegExp(String.raw`(?<![\d.])${DAY}\s*(?:[-–]|til|to)\s*${DAY}(?!\d)`, 'i');

/**
 * The period that a heading or a date text names: dates from–to, or weeks.
 * @param text a plan's date text, its title or its first lines
 * @returns the words as they stand there ("uke 36-37", "12.01.2026 – 30.01.2026"), or null
 */
export function periodIn(text: string): string | null {
  return (DATES.exec(text) ?? WEEK.exec(text))?.[0] ?? null;
}
