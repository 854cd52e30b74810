const EMPHASIS = new Set(['B', 'STRONG', 'U', 'TH', 'DT', 'CAPTION', 'SUMMARY', 'LEGEND']);
const HEADINGS = new Map(['H1', 'H2', 'H3', 'H4', 'H5', 'H6'].map((tag, i) => [tag, i + 1]));
// Google Docs wraps a whole document in such a <b>.
const PLAIN_STYLE = /font-weight:\s*(?:normal|lighter|[1-5]00)/i;
const EMPHASIS_STYLE = /font-weight:\s*(bold|[6-9]00)|text-decoration[^;]*underline|font:\s*bold/i;

/** Whether text stands out by an element's tag alone. */
export const isEmphasis = (tag: string): boolean => EMPHASIS.has(tag);

/** Which level of heading an element is by its tag alone; 0 for none. */
export const headingOfTag = (tag: string): number => HEADINGS.get(tag) ?? 0;

/**
 * Whether text in an element stands out, by its tag and its own style; the browser is not asked.
 * @param element any element but a form
 * @param tag its tag in capitals
 * @param outer whether the text around it stands out
 */
export function isStrong(element: Element, tag: string, outer: boolean): boolean {
  const style = element.getAttribute('style');
  if (style === null) return outer || isEmphasis(tag);
  return (
    EMPHASIS_STYLE.test(style) || (outer && !PLAIN_STYLE.test(style)) || (isEmphasis(tag) && !PLAIN_STYLE.test(style))
  );
}

/**
 * Which level of heading an element is, 1 to 6, by its tag or its ARIA role; 0 for no heading.
 * @param element any element but a form
 * @param tag its tag in capitals
 */
export function headingLevel(element: Element, tag: string): number {
  const level = headingOfTag(tag);
  if (level > 0) return level;
  if (element.getAttribute('role') !== 'heading') return 0;
  return Math.min(6, Math.max(1, Number(element.getAttribute('aria-level')) || 2));
}
