// No abbreviation stands before these: "… bokstavene M og R. Vi skal …".
const BEGINS =
  /^(?:jeg|eg|vi|me|du|dere|de|dei|elevene|elevane|alle|i|på|det|dette|denne|målet|når|husk|hugs|les|skriv)\s/i;
const ABBREVIATION =
  /(?:^|\s|\()(?:f\.?eks|t\.?d|d\.?v\.?s|bl\.?a|ca|nr|kl|s|oppg|kap|osv|m\.?m|jf|jfr|inkl|ev|evt|mr|mrs|st|[a-zà-ž])\.$/i;

const PERSON = '(?:jeg|eg|jag|du|dere|elevene|elevane|eleven|i)';
const TWO_PERSONS = new RegExp(`^${PERSON}\\s.*\\s(?:og|and|och)\\s${PERSON}\\s(?:skal|ska|kan|can|vet|veit)\\s`, 'i');
const SECOND_PERSON = new RegExp(`,?\\s(?:og|and|och)\\s(?=${PERSON}\\s(?:skal|ska|kan|can|vet|veit)\\s)`, 'i');

/**
 * Splits a line into sentences, at end marks before a capital; common abbreviations do not end a sentence.
 * @param text one line
 * @returns the sentences with their end marks; one for a line without any
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const end of text.matchAll(/[.!?…]["»”)]?\s+(?=["«“(]?[A-ZÀ-ÞČĐŊŠŦŽ]|å\s[a-zß-ž])/g)) {
    const stop = end.index + end[0].trimEnd().length;
    const rest = end.index + end[0].length;
    if (ABBREVIATION.test(text.slice(start, stop)) && !BEGINS.test(text.slice(rest))) continue;
    sentences.push(text.slice(start, stop));
    start = rest;
  }
  const last = text.slice(start);
  if (last !== '') sentences.push(last);
  return sentences.flatMap(clausesOf);
}

/** Two goals in one sentence, each with its own person: "Du skal kunne …, og du skal kunne …". */
function clausesOf(sentence: string): string[] {
  return TWO_PERSONS.test(sentence) ? sentence.split(SECOND_PERSON) : [sentence];
}
