const SIGN = /^(?:\.\.+|[•·∙●○▪■□◦‣➢►✓✔*]|[-–—](?=\s)|-(?=[A-Za-zÀ-ž])|o(?=\s+[A-ZÀ-Þ])|§(?=\s))\s*/;
const PICTURES = /^(?:\p{Extended_Pictographic}\uFE0F?\s?)+(?=\p{L})/u;
const NUMBER = /^\(?(\d{1,2}|[a-hA-H])(?:(\s?\(\+\)|\+)[.)]{0,3}|[.)]{1,3}(\s?\(\+\))?)\s+(?=\S)/;

/**
 * Takes a typed list mark off a line.
 * @param text a line
 * @returns `marker`: '-' for any sign, a number or letter, with its plus, without dots, '' if there is none; `rest`: the line without it
 */
export function bulletOf(text: string): { marker: string; rest: string } {
  // Most lines begin with a word of letters, which no mark does.
  if (/^[A-Za-zÀ-ž]{2}/.test(text)) return { marker: '', rest: text };
  const sign = SIGN.exec(text) ?? (/^[^ -~]/.test(text) ? PICTURES.exec(text) : null);
  if (sign) return { marker: '-', rest: text.slice(sign[0].length) };
  const number = NUMBER.exec(text);
  if (number) return { marker: number.slice(1).join('').replace(/\s/g, ''), rest: text.slice(number[0].length) };
  return { marker: '', rest: text };
}
