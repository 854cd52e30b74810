const GRADED =
  /^(?:kjenneteikn|kjennetegn)?\s*(?:på\s+)?(?:mål\s+(?:med\s+)?|med\s+)?(høy|høyt|høg|hög|middels|mellom|lav|lavt|låg)(?:\s+(?:grad|nivå))?(?:\s+av)?(?:\s+(?:kompetanse|måloppnåelse|måloppnåing|nivå))?$/i;
const NUMBERED =
  /^(?:mestringsnivå|meistringsnivå|nivå|målnivå|mestringstrinn|level|nivel|niveau)\s*(\d)(?:\s*[:.])?$/i;
const FOUR_STEPS =
  /^(kan|kan litt|kan (?:svært |veldig )?godt|kan (?:svært |veldig )?bra|grunnleggende|grunnleggjande|under utvikling|dyktig|framifrå|fremragende)$/i;

/**
 * The level of attainment that a label announces ("Mestringsnivå 2", "Høy måloppnåelse").
 * @param label a heading, header cell or prefix, without its colon
 * @returns the level as the plan words it, short and in lower case, or null
 */
export function levelOf(label: string): string | null {
  const found = GRADED.exec(label) ?? NUMBERED.exec(label) ?? FOUR_STEPS.exec(label);
  return found?.[1]?.toLowerCase() ?? null;
}
