/** How many answers are kept before all are forgotten: the reader lives as long as the page it stands in. */
const MOST = 5000;

/** A question about a text that is asked of the same text again and again, and answered only once. */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, { answer: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.answer;
    if (known.size >= MOST) known.clear();
    const now = { answer: answer(text) };
    known.set(text, now);
    return now.answer;
  };
}
