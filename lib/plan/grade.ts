const YEAR =
  /(?<![\d.,/])(10|[1-9])\s?\.?\s?(?:års)?(?:trinn|klasse|kl|steg|årstrinn|klassetrinn|årskurs)(?![a-zà-ž])/i;
const CLASS = /(?<![A-Za-zÀ-ž\d.,/])(10|[1-9])\s?[a-fA-F](?![A-Za-zÀ-ž\d])/;

/**
 * The school year that a title speaks of: "Ukeplan 4. trinn", "8B".
 * @param text a plan's or a course's title
 * @returns 1 to 10, or null where it names none, or more than one ("1.-2. trinn")
 */
export function gradeIn(text: string): number | null {
  if (/\d\s?\.?\s?(?:[-–/&+]|og)\s?\d{1,2}\s?\.?\s?(?:trinn|klasse|kl|steg)/iu.test(text)) return null;
  const found = YEAR.exec(text) ?? CLASS.exec(text);
  return found?.[1] ? Number(found[1]) : null;
}
