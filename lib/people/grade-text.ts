/**
 * The grade that a cell says: "7", "07", "7. trinn", "Vg2". Videregående goes on from 10.
 * @returns 1 to 13, or null where it says none
 */
export const gradeOf = (cell: string): number | null => {
  const [, upper] = /^vg\s?([123])\b/i.exec(cell.trim()) ?? [];
  if (upper) return 10 + Number(upper);
  const [, digits] = /^0?(\d{1,2})(?:$|\.?\s?(?:trinn|klasse|kl|steg|årstrinn)\b)/i.exec(cell.trim()) ?? [];
  const grade = Number(digits ?? 0);
  return grade >= 1 && grade <= 13 ? grade : null;
};
